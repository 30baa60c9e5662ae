import { findings, type CopyRule } from './rule.ts';

/** Distance in Unicode between a full-width sign and the plain one. */
const WIDTH = 0xfee0;
const plain = (text: string): string => text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH));

/** Digits, letters and the signs that go with numbers are never full-width: they sort, search and line up as plain ones only. */
export const wideSigns: CopyRule = {
  id: 'wide-signs',
  words: '数字、字母和 % ~ 这些符号用半角',
  find: (text) =>
    findings(text, /[０-９Ａ-Ｚａ-ｚ％～]+(?:[．－][０-９Ａ-Ｚａ-ｚ％]+)*/gu, ([found]) => ({
      says: `“${found}”是全角的`,
      fix: `改成“${plain(found)}”`,
      becomes: plain(found),
    })),
};
