import { around, CLOSING, HAN, OPENING, type CopyRule, type Finding } from './rule.ts';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。', '(': '（', ')': '）' };

const BEFORE = `(?:${HAN}|${CLOSING})`;
const AFTER = `(?:${HAN}|${OPENING})`;
/** A mark after 汉字 ends a Chinese phrase; before 汉字 too, unless it stands inside a number or an address. */
const MARK = new RegExp(
  [
    `(?<=${BEFORE}) *[,;:](?!/)`,
    `(?<=[\\w%)\\]"'])[,;:](?=${AFTER})`,
    `(?<=${BEFORE}) *[!?]`,
    `(?<!“${HAN})(?<=(?:${HAN}|[”’》）%]))\\.(?=${AFTER}|["'\\s]*$)`,
  ].join('|'),
  'gu',
);
const BRACKETS = /\(([^()\n]*)\)/gu;
const HAN_SIGN = new RegExp(HAN, 'u');

function mark(text: string, at: number, found: string): Finding {
  const sign = found.trim();
  const becomes = WIDE[sign] ?? sign;
  const { length } = found;
  return { at, length, says: `“${around(text, at, length)}”里的“${sign}”是半角标点`, fix: `改成“${becomes}”`, becomes };
}

/** Marks of a Chinese sentence are full-width. A pattern (“主.次”), numbers (3,456), times (8:30), scales (1:500), addresses and English keep theirs. */
export const halfWidthMarks: CopyRule = {
  id: 'half-width-marks',
  words: '中文句子里的标点用全角',
  find: (text) => [
    ...[...text.matchAll(MARK)].map(({ 0: found, index }) => mark(text, index, found)),
    ...[...text.matchAll(BRACKETS)].flatMap(({ 0: found, index }) =>
      HAN_SIGN.test(found) || HAN_SIGN.test(text.charAt(index - 1))
        ? [mark(text, index, '('), mark(text, index + found.length - 1, ')')]
        : [],
    ),
  ],
};
