import { CLOSING, findings, HAN, OPENING, type CopyRule } from './rule.ts';

const BESIDE = new RegExp(
  `(?<=${HAN}|${CLOSING})(?:\\.{3,}|…(?!…)(?<!……))|(?:\\.{3,}|(?<!…)…(?!…))(?=${HAN}|${OPENING})|。{3,}|…{3,}`,
  'gu',
);

/** An ellipsis is six dots in two places: ……. */
export const ellipsis: CopyRule = {
  id: 'ellipsis',
  words: '省略号写“……”',
  find: (text) => findings(text, BESIDE, ([found]) => ({ says: `省略号写成了“${found}”`, fix: '改成“……”', becomes: '……' })),
};
