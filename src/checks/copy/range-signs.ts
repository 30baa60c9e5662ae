import { around, findings, type CopyRule, type Finding } from './rule.ts';

const sign = (text: string, found: RegExpExecArray, becomes: string): Finding => {
  const at = found.index + (found[1] ?? '').length;
  const length = (found[2] ?? '').length;
  return {
    at,
    length,
    says: `“${around(text, at, length)}”里的“${found[2] ?? ''}”不是范围的写法`,
    fix: `改成“${becomes}”`,
    becomes,
  };
};

/** A range of numbers has `~`, a range of years `—`; a hyphen is for names and telephone numbers. */
export const rangeSigns: CopyRule = {
  id: 'range-signs',
  words: '数的范围用 ~，年份的范围用 —：15%~30%，2023—2025年',
  find: (text) => [
    ...[...text.matchAll(/(?<![\d.-])(\d{4}年?)(-{1,2}|–|~|～)(?=\d{4}年)/gu)].map((found) => sign(text, found, '—')),
    ...[...text.matchAll(/(\d(?:%|[万亿]?元|[万亿]|个|人|名|户|亩|米|公里|岁))(-{1,2}|–)(?=\d)/gu)].map((found) => sign(text, found, '~')),
    ...findings(text, /(?<=[\d%万亿元]) +[~—] +(?=\d)|(?<=[\d%万亿元]) +[~—](?=\d)|(?<=[\d%万亿元])[~—] +(?=\d)/gu, ([found]) => ({
      says: `范围的“${found.trim()}”两边有空格`,
      fix: '删掉空格',
      becomes: found.trim(),
    })),
  ],
};
