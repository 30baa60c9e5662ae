/**
 * `npm run edit`: the live site and the editor at `/admin/`, opened in the browser. `--no-open` only prints the address.
 * Problems of the content are told but stop nothing: the editor is here to mend them.
 */
import { stripVTControlCharacters } from 'node:util';
import { addressProblem } from '../integrations/site-address.ts';
import { EDITOR_PATH, EDITOR_SWITCH } from '../integrations/editor.ts';
import { editorZh as zh } from '../words/zh/editor.ts';
import { contentIsSound } from './content-check.ts';
import { contentRoot } from './content-root.ts';
import { siteEnvironment } from './environment.ts';
import { openBrowser } from './open-browser.ts';
import { run } from './run.ts';

/** The address that Astro says it serves at, with the path of the site; null in every other line. */
export function servedAt(line: string): string | null {
  return /https?:\/\/localhost:\d+\/\S*/.exec(stripVTControlCharacters(line))?.[0] ?? null;
}

async function edit(args: readonly string[]): Promise<number> {
  contentIsSound(contentRoot());
  // Told with the rest; it is not the editor's to mend.
  if (addressProblem(process.env) !== null) return 1;
  // Ctrl+C reaches Astro as well: wait for it to end.
  process.on('SIGINT', () => undefined);
  let known = false;
  const tell = (line: string): boolean => {
    const site = servedAt(line);
    if (site === null || known) return true;
    known = true;
    const address = `${site.endsWith('/') ? site : `${site}/`}${EDITOR_PATH}`;
    console.log(zh.opened(address, site));
    if (!args.includes('--no-open')) openBrowser(address);
    return true;
  };
  const astro = ['node_modules/astro/bin/astro.mjs', 'dev', ...args.filter((arg) => arg !== '--no-open')];
  const { code } = await run(process.execPath, astro, siteEnvironment({ [EDITOR_SWITCH]: 'on' }), tell);
  return code;
}

if (import.meta.main) process.exitCode = await edit(process.argv.slice(2));
