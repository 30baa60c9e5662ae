import type { Spelled } from '../domain/search-index.ts';
import { spell } from './pinyin.ts';

const WORD = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const HAN = /^\p{Script=Han}{2,}$/u;

const QUOTED = /(?<=[“《])\p{Script=Han}{2,8}(?=[”》])/gu;

/** Words that stand in few texts are met by their 汉字; those that stand in many are typed. */
const OFTEN = 3;

/** The words of two 汉字 and more that several texts share. */
function commonWords(texts: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set([...WORD.segment(text)].map(({ segment }) => segment)))
      if (HAN.test(word)) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].flatMap(([word, count]) => (count >= OFTEN ? [word] : []));
}

/** What can be found by its pinyin: the 汉字 of names, in their order, what texts put in quotation marks, and the words that many of them use. */
export function spelledNames(names: readonly string[], texts: readonly string[]): readonly Spelled[] {
  const own = names.flatMap((name) => name.match(/\p{Script=Han}{2,}/gu) ?? []);
  const words = [...texts.flatMap((text) => text.match(QUOTED) ?? []), ...commonWords([...names, ...texts])];
  return [...new Set([...own, ...words.toSorted()])]
    .map((name): Spelled => [name, spell(name).pinyin])
    .filter(([name, pinyin]) => pinyin.split(' ').length === [...name].length);
}
