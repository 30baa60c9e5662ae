import { toHanzi } from '../../words/numerals.ts';
import { findings, type CopyRule } from './rule.ts';

/** 几 goes with Chinese numerals: 二十几人, 几十人. */
export const several: CopyRule = {
  id: 'several',
  words: '带“几”的数写汉字：二十几、几十',
  find: (text) =>
    findings(text, /(\d+)几|几(\d+)/gu, ([found, before, after]) => ({
      says: `“${found}”把“几”和阿拉伯数字写在了一起`,
      fix:
        before === undefined
          ? `写成“${Number(after) >= 10 ? `几${toHanzi(Number(after)).replace(/^一/, '')}` : '几'}”`
          : `写成“${toHanzi(Number(before))}几”`,
    })),
};
