import { findings, type CopyRule } from './rule.ts';

const ONES = '一二三四五六七八九';

/** Two numerals in a row that stand for an estimate have no 、 between them: 三四个月. 第三、四季度 are two quarters. */
export const adjacentNumerals: CopyRule = {
  id: 'adjacent-numerals',
  words: '相邻两个数字连用表示约数，中间不加顿号：三四个月',
  find: (text) =>
    findings(
      text,
      /(?<![第、初周期一二三四五六七八九十])([一二三四五六七八九])、([一二三四五六七八九])(?=[十百千万]?(?:个|天|年(?!级)|次|人|名|户|件|项|条|岁|公里|里|分钟|小时|家|场|米|块|元))/gu,
      ([found, first = '', second = '']) =>
        ONES.indexOf(second) === ONES.indexOf(first) + 1
          ? { says: `“${found}”表示约数，中间不用顿号`, fix: `约数写成“${first}${second}”；说的是第几就写“第${first}、第${second}”` }
          : null,
    ),
};
