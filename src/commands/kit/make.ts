import { readFileSync } from 'node:fs';
import { zhKit as zh } from '../../words/zh/kit.ts';
import type { Built } from './built.ts';
import { COVER, COVER_SHEET, coverPage, SITE_FOLDER } from './cover.ts';
import { leftOut } from './left-out.ts';
import { pageOnDisk, type Kit } from './page.ts';
import { sheetOnDisk } from './sheet.ts';
import { carrier, classicScript, scriptName } from './scripts.ts';

/** Told what is going on, in words for who waits. */
export type Say = (words: string) => void;

const STEP = 100;
const sheet = (name: string): string => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');

/** All files of the offline kit, by their names in the archive: the cover, and the site in a folder beside it. */
export async function makeKit({ files, base, online, name }: Built, say: Say = () => undefined): Promise<ReadonlyMap<string, Uint8Array>> {
  const kept = [...files].filter(([file]) => !leftOut(file));
  const names = new Set(kept.map(([file]) => file));
  const bundles = new Map<string, readonly string[]>();
  const fetched = new Set<string>();
  const kit: Kit = {
    base,
    online,
    has: (file) => names.has(file),
    scriptFor: (modules) => {
      const script = scriptName(modules);
      bundles.set(script, modules);
      return script;
    },
  };

  const made = new Map<string, Uint8Array>();
  const put = (file: string, content: string | Uint8Array): void => {
    made.set(`${SITE_FOLDER}/${file}`, typeof content === 'string' ? Buffer.from(content) : content);
  };
  const pages = kept.filter(([file]) => file.endsWith('.html')).length;
  let done = 0;
  for (const [file, bytes] of kept) {
    if (!file.endsWith('.html')) {
      put(file, file.endsWith('.css') ? sheetOnDisk(file, bytes.toString('utf8'), kit) : bytes);
      continue;
    }
    const page = pageOnDisk(file, bytes.toString('utf8'), kit);
    put(file, page.html);
    page.fetched.forEach((one) => fetched.add(one));
    done += 1;
    if (done % STEP === 0 || done === pages) say(zh.say.pages(done, pages));
  }

  const text = (file: string): string => files.get(file)?.toString('utf8') ?? '';
  for (const file of fetched) put(`${file}.js`, carrier(text(file)));
  for (const [at, [script, modules]] of [...bundles].entries()) {
    put(script, await classicScript(modules, text));
    say(zh.say.scripts(at + 1, bundles.size));
  }
  put(COVER_SHEET, `${sheet('tokens')}\n${sheet('kit-cover')}`);
  made.set(COVER, Buffer.from(coverPage({ site: name, pages, has: kit.has })));
  return made;
}
