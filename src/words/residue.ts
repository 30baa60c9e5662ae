/** Stands between two pieces of one paragraph, such as plain and bold words: rules look through it. */
const SEAM = '\u0001';
const S = `${SEAM}*`;
const HAN = '\\p{Script=Han}';
/** Signs that belong to Chinese, beside 汉字. */
const CHINESE = `[${HAN}，。：；、！？（）《》〈〉“”‘’…—]`;

const rule = (pattern: string): RegExp => new RegExp(pattern, 'gu');

/** What is left of a page layout in a text, and what stands for it. The order counts: spaces go before signs are looked at. */
const RULES: readonly (readonly [found: RegExp, put: string])[] = [
  // Nobody sees these: zero width, soft hyphens, marks of direction, glyphs of a symbol font.
  [/[\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff\u00ad\ue000-\uf8ff]/gu, ''],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/gu, ' '],
  [rule(` {2,}`), ' '],
  [rule(`(?<=^${S}) +| +(?=${S}$)`), ''],
  // Layout sets the gap between 汉字 and digits or Latin letters; a typed space is one too many.
  [rule(`(?<=${CHINESE}${S}) +(?=${S}[${HAN}\\d\\w“‘《（%])`), ''],
  [rule(`(?<=[\\w\\d%”’》）]${S}) +(?=${S}${CHINESE})`), ''],
  [rule(` +(?=${S}[，。：；、！？）》”’])|(?<=${CHINESE}${S}) +(?=${S}[,.;:!?)])`), ''],
  // Three points and more, two dashes.
  [/\.{3,}|。{3,}|…(?!…)(?<!……)/gu, '……'],
  [rule(`(?<=${CHINESE}${S})-{2,}|-{2,}(?=${S}${CHINESE})|(?<=${HAN})—(?!—)(?=${HAN})`), '——'],
  // Half-width marks beside 汉字. A comma or point between digits is part of a number.
  [rule(`(?<=[${HAN}”’》）%]${S}),(?!\\d)|(?<=[${HAN}”’》）]${S}),|(?<=\\d${S}),(?=${S}${HAN})`), '，'],
  [rule(`(?<=[${HAN}”’》）%]${S})\\.(?=${S}(?:$|[${HAN}“‘《（]))`), '。'],
  [rule(`(?<=[${HAN}”’》）%]${S});|(?<=\\d${S});(?=${S}${HAN})`), '；'],
  [rule(`(?<=[${HAN}”’》）]${S}):(?!//)`), '：'],
  [rule(`(?<=[${HAN}”’》）%]${S})\\?`), '？'],
  [rule(`(?<=[${HAN}”’》）%]${S})!`), '！'],
  [rule(`\\((?=[^()]*${HAN})([^()]*)\\)|(?<=${HAN}${S})\\(([^()]*)\\)`), '（$1$2）'],
  // Signs that became full-width bring their own gap.
  [rule(`(?<=[，。：；、！？（）]${S}) +| +(?=${S}[（）])`), ''],
];

/** Full-width digits, letters and signs of measurement. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％．＋－／]/gu;

/** Straight quotation marks in pairs, as GB/T 15834 has them; one in a Latin word is an apostrophe. */
function curl(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const pair = (mark: RegExp, [open, close]: readonly [string, string], whole: string): string => {
    if ((whole.match(mark)?.length ?? 0) % 2 === 1) return whole;
    let nth = 0;
    return whole.replace(mark, () => ((nth += 1) % 2 === 1 ? open : close));
  };
  return pair(/(?<![a-z])'|'(?![a-z])/giu, ['‘', '’'], pair(/"/g, ['“', '”'], text));
}

/**
 * The pieces of one paragraph without what a word processor leaves behind: unseen signs, typed spaces, full-width digits, half-width marks and
 * straight quotation marks among 汉字. Words stay as they are. @returns as many pieces as were given.
 */
export function withoutResidue(pieces: readonly string[]): readonly string[] {
  const whole = pieces.map((piece) => piece.replaceAll(SEAM, '')).join(SEAM);
  const plain = whole.replace(WIDE, (sign) => sign.normalize('NFKC'));
  return curl(RULES.reduce((text, [found, put]) => text.replace(found, put), plain)).split(SEAM);
}
