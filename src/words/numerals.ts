const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const PRINTED = '零一二三四五六七八九';

/** One character class for every sign a Chinese numeral is written with. */
export const HANZI_NUMERAL = '[零〇一二两三四五六七八九十百千万亿]';

/** A numeral found in a text: the sign run as written and where it starts, in UTF-16 units. */
export interface Numeral {
  readonly text: string;
  readonly at: number;
}

/** Reads 二十三, 两千三百, 三万零五, 二〇二一. Null for what is not one number: 三四, 百, 千万; and for 二百五, which can be 250 or 205. */
export function readHanzi(text: string): number | null {
  if (text === '') return null;
  if (/^[零〇一二三四五六七八九]{4}$/.test(text)) return [...text].reduce((sum, sign) => sum * 10 + (DIGITS[sign] ?? 0), 0);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let smallest = Infinity;
  let largest = Infinity;
  let afterZero = false;
  for (const sign of text) {
    const value = DIGITS[sign];
    const small = SMALL[sign];
    const large = LARGE[sign];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      afterZero = digit === 0;
      digit = value;
    } else if (small !== undefined) {
      if (small >= smallest || (digit === null && small !== 10) || digit === 0) return null;
      section += (digit ?? 1) * small;
      smallest = small;
      digit = null;
    } else if (large !== undefined) {
      if (large >= largest || section + (digit ?? 0) === 0) return null;
      total += (section + (digit ?? 0)) * large;
      [section, digit, smallest, largest] = [0, null, Infinity, large];
    }
  }
  const higher = smallest === Infinity ? largest : smallest;
  if (digit === 0 ? text.length > 1 : digit !== null && !afterZero && higher > 10 && higher < Infinity) return null;
  return total + section + (digit ?? 0);
}

function section(value: number): string {
  let text = '';
  let gap = false;
  for (const [sign, unit] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${PRINTED[digit] ?? ''}${sign}`;
      gap = false;
    }
  }
  return text;
}

/** Chinese numerals for whole numbers below one trillion. `measured` prints a lone two as 两, as before a measure word. */
export function toHanzi(value: number, measured = false): string {
  if (value === 0) return '零';
  if (value === 2 && measured) return '两';
  let text = '';
  let gap = false;
  for (const [sign, unit] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const part = Math.floor(value / unit) % 1e4;
    if (part > 0) text += `${text !== '' && (gap || part < 1000) ? '零' : ''}${section(part)}${sign}`;
    gap = part === 0;
  }
  return text.replace(/^一十/, '十');
}

/**
 * Every numeral of a text, Arabic (with its decimals and percent sign) or Chinese, in order.
 * 万, 亿 and 千 right after a numeral or its 余/多 belong to the unit (4000余万元) and are not numerals of their own;
 * nor are the units of a vague 几十 or 数百.
 */
export function findNumerals(text: string): readonly Numeral[] {
  return [...text.matchAll(new RegExp(`\\d+(?:\\.\\d+)?%?|${HANZI_NUMERAL}+`, 'gu'))].flatMap(({ 0: run, index }): readonly Numeral[] => {
    const attached = new RegExp(`(?:\\d|(?:\\d|${HANZI_NUMERAL})[余多]|[几数])$`, 'u').test(text.slice(0, index));
    const own = attached ? run.replace(/^[十百千万亿]+/, '') : run;
    return own === '' ? [] : [{ text: own, at: index + run.length - own.length }];
  });
}
