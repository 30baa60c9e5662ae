import { Converter } from 'opencc-js/t2cn';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * How readers elsewhere write the characters of a text: `紅红館馆…`, pairs in a row, for these characters only. A character that the text
 * uses itself (著 in 显著) stays as it is. Source: OpenCC, for Taiwan, Hong Kong and plain traditional.
 */
export function traditionalPairs(text: string): string {
  const used = new Set(text);
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  let pairs = '';
  for (let code = FIRST; code <= LAST; code += 1) {
    const character = String.fromCodePoint(code);
    if (used.has(character)) continue;
    const simple = converters.map((convert) => convert(character)).find((one) => one !== character && used.has(one));
    if (simple !== undefined) pairs += character + simple;
  }
  return pairs;
}
