import { around, findings, HAN, type CopyRule } from './rule.ts';

const SIGN = `(?:${HAN}|[，。、；：！？“”‘’（）《》〈〉【】…—%])`;
const WORD = '[A-Za-z\\d]';
const PATTERN = new RegExp(
  `(?<=${SIGN}) +(?=${SIGN})|(?<=\\p{Script=Han}|[，。、；：！？”’）》]) +(?=${WORD})|(?<=${WORD})(?<!https?://\\S*) +(?=\\p{Script=Han}|[，。、；：！？“‘（《])`,
  'gu',
);

/** The gap between 汉字 and digits or letters is the layout's work; a typed space comes on top of it and breaks searching. */
export const spaces: CopyRule = {
  id: 'spaces',
  words: '汉字和汉字、数字、字母、标点之间不打空格',
  find: (text) =>
    findings(text, PATTERN, ({ 0: found, index }) => ({
      says: `“${around(text, index, found.length)}”里多了空格`,
      fix: '删掉空格，页面自己会留出间隙',
      becomes: '',
    })),
};
