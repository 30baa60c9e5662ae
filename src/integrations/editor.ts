import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Connect } from 'vite';
import { parse } from 'yaml';
import { EditorSettings, LOCAL_ONLY } from '../schema/editor.ts';
import { editorSite, settingsFile, writeEditor, type EditorSite } from '../editor/write.ts';

/** Set by `npm run edit`, or by whoever wants the editor in a build all the same. */
export const EDITOR_SWITCH = 'ATLAS_EDITOR';
export const EDITOR_PATH = 'admin/';

/** `editor` of site.yaml; where it is wrong the content check says so, and only the local folder is used. */
export function editorSettings(root: string): EditorSettings {
  try {
    const site = parse(readFileSync(join(root, 'site.yaml'), 'utf8')) as { readonly editor?: unknown } | null;
    return EditorSettings.catch(LOCAL_ONLY).parse(site?.editor ?? {});
  } catch {
    return LOCAL_ONLY;
  }
}

/** Whether `/admin/` is there: while editing, or where site.yaml puts it on the public site. */
export function hasEditor(root: string, environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment[EDITOR_SWITCH] === 'on' || editorSettings(root).published;
}

/**
 * What a request for the editor asks for: the path of a file of it, from its own root; or the address with the slash that somebody left out.
 * Null when it is for another page. @param base the path of the site, with a slash at both ends.
 */
export function editorRequest(url: string, base: string): { readonly file: string } | { readonly moved: string } | null {
  const path = url.replace(base, '/');
  if (path.startsWith(`/${EDITOR_PATH}`)) return { file: path.slice(EDITOR_PATH.length) };
  const [bare, query] = path.split('?', 2);
  return `${bare ?? ''}/` === `/${EDITOR_PATH}` ? { moved: `${base}${EDITOR_PATH}${query === undefined ? '' : `?${query}`}` } : null;
}

/** The editor at `/admin/`, in `astro dev` and in the built site; nothing at all unless it is switched on. */
export function editor(root: string, base: string): AstroIntegration {
  if (!hasEditor(root)) return { name: 'editor', hooks: {} };
  const site = (): EditorSite => editorSite(root, base, editorSettings(root));
  return {
    name: 'editor',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Not in the project: Vite would watch it.
        const folder = mkdtempSync(join(tmpdir(), 'atlas-editor-'));
        server.httpServer?.once('close', () => rmSync(folder, { recursive: true, force: true }));
        process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
        // The site need not wait for the editor: who asks for it first waits.
        const ready = writeEditor(folder, site());
        ready.catch((error: unknown) => {
          console.error(`编辑器没有准备好：${String(error)}。改法：删掉 node_modules，运行 npm ci，再试一次。`);
        });
        const files = sirv(folder, { dev: true });
        const move: Connect.NextHandleFunction = (request, response, next) => {
          const asked = editorRequest(request.url ?? '/', base);
          if (asked !== null && 'moved' in asked) response.writeHead(302, { Location: asked.moved }).end();
          else next();
        };
        // Once the server listens, Astro has put in front of all what refuses an address without its slash.
        server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle: move }));
        server.middlewares.use((request, response, next) => {
          const asked = editorRequest(request.url ?? '/', base);
          if (asked === null || 'moved' in asked) {
            next();
            return;
          }
          const { file } = asked;
          if (file.split('?')[0] === '/settings.json') {
            response.setHeader('Content-Type', 'application/json');
            response.end(settingsFile(site()));
            return;
          }
          request.url = file;
          ready.then(
            () => {
              files(request, response, next);
            },
            (error: unknown) => {
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        await writeEditor(join(fileURLToPath(dir), EDITOR_PATH), site());
      },
    },
  };
}
