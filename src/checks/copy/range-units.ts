import { findings, type CopyRule } from './rule.ts';

/** A range keeps its unit on both sides where the first number would otherwise be misread: 15~30% may be 15 to 30%, or 0.15 to 0.3. */
export const rangeUnits: CopyRule = {
  id: 'range-units',
  words: '数的范围，前后两个数都带上 %、万、亿',
  find: (text) =>
    findings(
      text,
      /(?<![\d.])(\d+(?:\.\d+)?)([~～—–-])(\d+(?:\.\d+)?)([%％]|[万亿](?:元|人|亩|吨)?)/gu,
      ([found, from = '', , to = '', unit = '']) => ({
        says: `“${found}”的前一个数没有单位`,
        fix: `写成“${from}${unit}~${to}${unit}”`,
      }),
    ),
};
