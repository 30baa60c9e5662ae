import { expect, test } from 'vitest';
import { Spelling } from '../../../src/browser/search/spelling.ts';

const spelling = new Spelling([
  ['小蕉村', 'xiao jiao cun'],
  ['红色管家', 'hong se guan jia'],
  ['星级', 'xing ji'],
]);

test.each([
  ['xiaojiao', 'pinyin', ['小蕉']],
  ['jiaocun', 'pinyin', ['蕉村']],
  ['xiaojiaoc', 'pinyin', ['小蕉村']],
  ['guanjia', 'pinyin', ['管家']],
  ['xj', 'initials', ['小蕉', '星级']],
  ['hsgj', 'initials', ['红色管家']],
  ['xiaojaio', 'typo', ['小蕉']],
  ['xiaojia', 'pinyin', ['小蕉']],
  ['hongseguangjia', 'typo', ['红色管家']],
] as const)('“%s” is read by %s as %j', (typed, how, words) => {
  expect(spelling.read(typed)).toEqual({ how, words });
});

test.each(['', 'x', 'csv', '小蕉', 'xioajioa', '1', 'gj', 'x'.repeat(10_000)])('“%.10s” is read as nothing', (typed) => {
  expect(spelling.read(typed)).toBeUndefined();
});

test.each([
  [['xiao', 'jiao'], ['xiaojiao']],
  [['hong', 'se', 'guan', 'jia'], ['hongseguanjia']],
  [
    ['xiao', 'jiao', 'guan', 'jia'],
    ['xiaojiao', 'guanjia'],
  ],
  [['xiao', 'jaio', 'cun'], ['xiaojaiocun']],
  [
    ['xj', 'hsgj'],
    ['xj', 'hsgj'],
  ],
  [
    ['小蕉', 'guan', 'jia'],
    ['小蕉', 'guanjia'],
  ],
  [
    ['abc', 'def'],
    ['abc', 'def'],
  ],
  [[], []],
] as const)('%j is put together as %j', (pieces, joined) => {
  expect(spelling.join(pieces)).toEqual(joined);
});
