import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
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
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '/').replace(base, '/');
          if (!path.startsWith(`/${EDITOR_PATH}`)) {
            next();
            return;
          }
          const file = path.slice(EDITOR_PATH.length);
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
