import { findings, NUMBER, type CopyRule } from './rule.ts';

const PATTERN = new RegExp(`(?:减少|下降|降低|缩短|缩小|缩减|压减)(?:到|了|至)?(?:近|约)?${NUMBER}(?:多|余)?倍`, 'gu');

/** Nothing can fall by twice itself. */
export const timesFewer: CopyRule = {
  id: 'times-fewer',
  words: '减少、下降不用“倍”',
  find: (text) =>
    findings(text, PATTERN, ([found]) => ({
      says: `“${found}”：减少不能用倍数`,
      fix: '写减少了百分之几，或“降到原来的几分之一”',
    })),
};
