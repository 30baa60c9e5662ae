/** Signs that nobody sees, by what they are called: they part words for searches, turn text around, or print as empty boxes. */
const KINDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[\u200b-\u200d\u2060\ufeff]/u, '零宽字符'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, '改变文字方向的字符'],
  [/\u00ad/u, '软连字符'],
  [/[\u0085\u2028\u2029]/u, '特殊的换行符'],
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u, '控制字符'],
  [/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u, '某一种字体专用的字符'],
  [/[\u115f\u1160\u180e\u2061-\u2065\u206a-\u206f\u3164\uffa0\ufff0-\ufffc\ufffe\uffff\u{e0000}-\u{e0fff}]/u, '看不见的字符'],
];

/** Nearly every text has none, and is read through once. */
const ANY = new RegExp(KINDS.map(([{ source }]) => source).join('|'), 'u');

/** A sign that nobody sees: what it is, as `U+200B`, and where in the text. */
export interface Invisible {
  readonly code: string;
  readonly name: string;
  readonly at: number;
}

/** Every invisible sign of a text but spaces, tabs and line feeds, in order. */
export function invisibleIn(text: string): readonly Invisible[] {
  if (!ANY.test(text)) return [];
  const found: Invisible[] = [];
  let at = 0;
  for (const sign of text) {
    const name = KINDS.find(([pattern]) => pattern.test(sign))?.[1];
    if (name !== undefined) found.push({ code: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`, name, at });
    at += sign.length;
  }
  return found;
}
