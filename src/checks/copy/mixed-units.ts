import { findings, type CopyRule } from './rule.ts';

const SCALES: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };
const RUN = /(?<![\d.])\d+(?:亿|[十百千]?万|[十百千])(?:\d+[十百千]?[万亿]?|[万亿])*(?=(?<after>.?))/gu;
/** After a 百 or 千 these make another word of it: 百强, 千克, 千瓦. */
const WORD = /^[强佳货度日分克米瓦卡伏赫帕焦里]/u;

/** `3亿4千5百万` in units of one. */
function valueOf(found: string): bigint {
  let [all, group] = [0n, 0n];
  for (const [, digits = '', units = ''] of found.matchAll(/(\d*)([十百千万亿]*)/g)) {
    if (digits === '' && units === '') continue;
    let part = BigInt(digits || '0');
    for (const unit of units) {
      if (unit === '万' || unit === '亿') [all, group, part] = [all + (group + part) * (SCALES[unit] ?? 1n), 0n, 0n];
      else part *= SCALES[unit] ?? 1n;
    }
    group += part;
  }
  return all + group;
}

/** 345000000 as 3.45亿, with no digit lost. */
function inOneUnit(value: bigint): string {
  const [unit, scale] = value >= 100_000_000n ? ['亿', 100_000_000n] : value >= 10_000n ? ['万', 10_000n] : ['', 1n];
  const rest = (value % scale)
    .toString()
    .padStart(scale.toString().length - 1, '0')
    .replace(/0+$/, '');
  return `${String(value / scale)}${rest === '' || scale === 1n ? '' : `.${rest}`}${unit}`;
}

/** A number has one unit, 万 or 亿, with decimals: 3.45亿元, never 3亿4千5百万元. */
export const mixedUnits: CopyRule = {
  id: 'mixed-units',
  words: '一个数只用一个“万”或“亿”，不写“千”“百”，零头写成小数',
  find: (text) =>
    findings(text, RUN, ({ 0: found, groups }) => {
      // 4000万 and 3亿 are as they should be; 2023百强 is a year and a word.
      if (/^\d+[万亿]+$/.test(found) || (/[百千]$/.test(found) && WORD.test(groups?.['after'] ?? ''))) return null;
      return { says: `“${found}”里混用了几个单位`, fix: `写成“${inOneUnit(valueOf(found))}”` };
    }),
};
