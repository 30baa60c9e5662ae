import { SVELTIA_STRINGS } from '../words/zh/sveltia/all.ts';

/** Strings by topic, as deep as Sveltia nests them. */
export interface Strings {
  readonly [key: string]: string | Strings;
}

const isTree = (value: unknown): value is Strings => typeof value === 'object' && value !== null;

/** Every string with its key path, `entry_sidebar.slug.title`. */
export function flat(strings: Strings, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(strings).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value] as const] : flat(value, at);
  });
}

/** Keys that a translation does not have. */
export function missingKeys(all: Strings, translated: Strings): readonly string[] {
  const known = new Set(flat(translated).map(([key]) => key));
  return flat(all)
    .map(([key]) => key)
    .filter((key) => !known.has(key));
}

/** Chinese sets no blank beside a number or a name, and has its own marks; the published strings have others. */
const unspaced = (text: string): string =>
  text
    .replace(/(?<=\p{Script=Han}) (?=\{\$)|(?<=\{\$\w+\}) (?=\p{Script=Han})/gu, '')
    .replaceAll('「', '“')
    .replaceAll('」', '”')
    // What it calls 别名 is the name of the file.
    .replaceAll('别名', '文件名');

function filled(all: Strings, translated: Strings, ours: Readonly<Record<string, string>>, path = ''): Strings {
  return Object.fromEntries<string | Strings>(
    Object.entries(all).map(([key, value]): [string, string | Strings] => {
      const at = path === '' ? key : `${path}.${key}`;
      const there = translated[key];
      if (isTree(value)) return [key, filled(value, isTree(there) ? there : {}, ours, at)];
      const text = ours[at] ?? there;
      if (typeof text !== 'string') throw new Error(`界面文字缺一条：${at}（${value}）。改法：在 src/words/zh/sveltia/ 里补上。`);
      return [key, unspaced(text)];
    }),
  );
}

/**
 * A translation without gaps: ours where we have a word, then the published one.
 * @throws when a string is in neither, with its key and the English.
 */
export function completeStrings(all: unknown, translated: unknown): Strings {
  if (!isTree(all) || !isTree(translated)) throw new TypeError('Sveltia publishes its strings in another shape than this code knows');
  return filled(all, translated, SVELTIA_STRINGS);
}
