import { findings, type CopyRule } from './rule.ts';

const BLANK = '\\u00a0\\u2000-\\u200a\\u202f\\u3000';
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
const BLANKS = new RegExp(`[${BLANK}]+`, 'gu');
const UNSEENS = new RegExp(`[${UNSEEN}]+`, 'gu');
const NAMES: Readonly<Record<string, string>> = { '\u00a0': '不换行空格', '\u3000': '全角空格' };

const isLatin = (sign: string): boolean => /^[\w]$/.test(sign);

/** What Word, WPS and 公众号 leave behind: blanks that are no spaces, signs nobody sees, and what was lost on the way. */
export const pasted: CopyRule = {
  id: 'pasted',
  words: '没有从 Word、公众号粘贴来的看不见的字符',
  find: (text) => [
    ...findings(text, BLANKS, ({ 0: found, index }) => ({
      says: `这里有${NAMES[found.charAt(0)] ?? '特别的空格'}（从 Word 或公众号粘贴来的）`,
      fix: '删掉它',
      becomes: isLatin(text.charAt(index - 1)) && isLatin(text.charAt(index + found.length)) ? ' ' : '',
    })),
    ...findings(text, UNSEENS, () => ({
      says: '这里有看不见的字符（从 Word 或公众号粘贴来的）',
      fix: '删掉它',
      becomes: '',
      // No file of the content may have one, whatever it is in.
      toldElsewhere: true,
    })),
    ...findings(text, /\ufffd/gu, ([found]) => ({
      says: `“${found}”是转换编码时丢了的字`,
      fix: '照原稿补上',
    })),
  ],
};
