import { around, CLOSING, HAN, OPENING, type CopyRule, type Finding } from './rule.ts';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。', '(': '（', ')': '）' };

const BEFORE = `(?:${HAN}|${CLOSING})`;
const AFTER = `(?:${HAN}|${OPENING})`;
/** A mark after 汉字 ends a Chinese phrase; before 汉字 too, unless it stands inside a number or an address. */
const MARK = new RegExp(
  [
    `(?<=${BEFORE})[,;:](?!/)`,
    `(?<=[\\w%)\\]"'])[,;:](?=${AFTER})`,
    `(?<=${BEFORE})[!?]`,
    `(?<=(?:${HAN}|[”’》）%]))\\.(?=${AFTER}|["'\\s]*$)`,
  ].join('|'),
  'gu',
);
const BRACKETS = /\(([^()\n]*)\)/gu;
const HAN_SIGN = new RegExp(HAN, 'u');

function bracket(text: string, at: number): Finding {
  const found = text.charAt(at);
  return mark(text, at, found);
}

function mark(text: string, at: number, found: string): Finding {
  const becomes = WIDE[found] ?? found;
  return { at, length: 1, says: `“${around(text, at, 1)}”里的“${found}”是半角标点`, fix: `改成“${becomes}”`, becomes };
}

/** Marks of a Chinese sentence are full-width. Numbers (3,456), times (8:30), scales (1:500), addresses and English keep theirs. */
export const halfWidthMarks: CopyRule = {
  id: 'half-width-marks',
  words: '中文句子里的标点用全角',
  find: (text) => [
    ...[...text.matchAll(MARK)].map(({ 0: found, index }) => mark(text, index, found)),
    ...[...text.matchAll(BRACKETS)].flatMap(({ 0: found, index }) =>
      HAN_SIGN.test(found) || HAN_SIGN.test(text.charAt(index - 1))
        ? [bracket(text, index), bracket(text, index + found.length - 1)]
        : [],
    ),
  ],
};
