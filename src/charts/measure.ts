import type { TextMark } from './mark.ts';

/** Signs that GB/T 15834 keeps away from the start of a line, and units that stay with their number. */
const NOT_FIRST = /^[。，、；：？！）》〉」』】”’…—％%‰·～・,.;:?!)\]}]/u;
/** Signs that may not end a line. */
const NOT_LAST = /[（《〈「『【“‘([{]$/u;
/** A run that must not be torn: Latin words, numbers with their sign and first unit (44.6%, 2021—2023, 1200元/月, 2100余场). */
const PIECE =
  /\d[\d.]*(?:[—–-]\d[\d.]*)?(?:[余多]?[万亿]?[余多]?(?:元\/月|人次|万元|[%‰％]|[个名家场条件次份年月日村镇级]))?|[A-Za-z]+|——|……|./gu;

/** Widths in em. System fonts differ, so these are those of a wide bold one: a label may have air, never a neighbour. */
function signWidth(sign: string): number {
  if (/[0-9]/.test(sign)) return 0.69;
  if (/[%@mMwW&]/.test(sign)) return 1;
  if (/[A-Z]/.test(sign)) return 0.78;
  if (/[ilIjtfr.,:;'!|()[\]/ ]/.test(sign)) return 0.46;
  if (/[\u0020-\u007e]/.test(sign)) return 0.7;
  return 1;
}

/** Estimated width of one line of text. Nothing can be measured at build, and browsers add a thin space between 汉字 and digits. */
export function textWidth(text: string, size: number): number {
  const signs = [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
  const seams = text.match(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu)?.length ?? 0;
  return (signs + seams * 0.15) * size;
}

/** Drawings are set many times before they fit; a dictionary is asked once for each text. */
const cut = new Map<string, readonly string[]>();

/** How a text is cut into words. A browser that draws a chart again has no need for the words of the field, and no room in its budget: there every sign is one. */
let wordsOf = (text: string): readonly string[] => [...text];

/** Gives drawings the words that no line may end in. Whoever builds calls it before it draws. */
export function keepWhole(words: (text: string) => readonly string[]): void {
  wordsOf = words;
  cut.clear();
}

/** Pieces with the signs that may not leave them. */
function held(pieces: readonly string[]): readonly string[] {
  return pieces.reduce<string[]>((units, piece) => {
    const last = units.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) units[units.length - 1] = last + piece;
    else units.push(piece);
    return units;
  }, []);
}

const piecesOf = (text: string): readonly string[] => text.match(PIECE) ?? [];

/** What stays on one line: words, and numbers with their units. */
function unitsOf(text: string): readonly string[] {
  const known = cut.get(text);
  if (known) return known;
  // Numbers first: the dictionary would part them from their units.
  const runs = piecesOf(text).reduce<readonly { readonly text: string; readonly whole: boolean }[]>((all, piece) => {
    const last = all.at(-1);
    if (/[\dA-Za-z]/.test(piece)) return [...all, { text: piece, whole: true }];
    return last?.whole === false
      ? [...all.slice(0, -1), { text: last.text + piece, whole: false }]
      : [...all, { text: piece, whole: false }];
  }, []);
  const units = held(runs.flatMap((run) => (run.whole ? [run.text] : wordsOf(run.text))));
  cut.set(text, units);
  return units;
}

/** Cuts a text into lines of at most `width`, by the rules of Chinese typesetting and never inside a word. A word wider than the line is cut like any text. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const fits = (unit: string): boolean => textWidth(unit, size) <= width;
  const units = unitsOf(text)
    .flatMap((unit) => (fits(unit) ? [unit] : held(piecesOf(unit))))
    .flatMap((unit) => (fits(unit) ? [unit] : breakApart(unit, size, width)));
  const lines: string[] = [];
  for (const unit of units) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + unit, size) <= width) lines[lines.length - 1] = last + unit;
    else lines.push(unit);
  }
  return lines.map((one) => one.trim()).filter((one) => one !== '');
}

/** The narrowest line on which no word of a text has to break. */
export function widestWord(text: string, size: number): number {
  return Math.max(0, ...unitsOf(text).map((unit) => textWidth(unit, size)));
}

/** A unit longer than a whole line (a web address, a row of marks) is cut wherever the line ends. */
function breakApart(unit: string, size: number, width: number): readonly string[] {
  return [...unit].reduce<readonly string[]>((lines, sign) => {
    const last = lines.at(-1);
    return last !== undefined && textWidth(last + sign, size) <= width ? [...lines.slice(0, -1), last + sign] : [...lines, sign];
  }, []);
}

/** The largest size at which a line fits, but not below `least`. */
export function fitting(text: string, size: number, width: number, least: number): number {
  const needed = textWidth(text, size);
  return needed <= width ? size : Math.max(least, Math.floor((size * width) / needed));
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text stands, ascenders to descenders. */
export function textBox({ x, y, text, size, anchor }: TextMark): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - size * 0.88, bottom: y + size * 0.12 };
}

/** The baseline that centres a line of 汉字 on `y`. */
export function centred(y: number, size: number): number {
  return y + size * 0.38;
}
