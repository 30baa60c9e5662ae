import { findings, type CopyRule } from './rule.ts';

/** 余 and 多 come after a round number: 1230余人 is an interval, 1234余人 is a slip. */
export const moreThanExact: CopyRule = {
  id: 'more-than-exact',
  words: '“余”“多”的前面是整十、整百的数',
  find: (text) =>
    findings(text, /(?<![\d.])\d*[1-9][余多](?=[人名户次件个家条项场亩处座元天年岁公])/gu, ([found]) => ({
      says: `“${found}”的“${found.slice(-1)}”前面不是整数目`,
      fix: `知道确数就删掉“${found.slice(-1)}”；不知道就写成整十、整百的数`,
    })),
};
