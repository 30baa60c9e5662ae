import { findings, NUMBER, type CopyRule } from './rule.ts';

const BEFORE = '大约|将近|接近|约为|(?<![节合条制预签契简公违大])约|(?<![附最就远邻临靠相亲将接])近|超过|逾|至少|不少于';
const MEASURE = '[\\p{Script=Han}%]{0,4}?';
const PATTERN = new RegExp(`(?:${BEFORE})(${NUMBER})(?:[万亿]?[余多][万亿]?|[万亿]?${MEASURE}(?:左右|上下|以上|多(?=[，。；、]|$)))`, 'gu');

/** A number is approximate once: 约1200 or 1200余, never 约1200余. A fact that prints its own 约 or 余 counts as well. */
export const approximateTwice: CopyRule = {
  id: 'approximate-twice',
  words: '约、近、余、多、左右，一个数只用一个',
  find: (text) =>
    findings(text, PATTERN, ([found]) => ({
      says: `“${found}”的约数说了两遍`,
      fix: '“约”和“余”“多”“左右”只留一个；数据点自己带着“余”“约”“以上”的，删掉外面的',
    })),
};
