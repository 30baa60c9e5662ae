import { expect, test } from 'vitest';
import { spokenLength, spokenTime } from '../../src/words/spoken.ts';

test.each([
  ['各位好，请看。', 5],
  ['2100余场', 6],
  ['44.6%', 7],
  ['４４．６％', 7],
  ['“18汇企日”', 5],
  ['约0.94—0.98名', 10],
  ['', 0],
])('“%s” is %i 字 long when said', (text, length) => {
  expect(spokenLength(text)).toBe(length);
});

test.each([
  [0, '约半分钟'],
  [144, '约半分钟'],
  [576, '约两分半'],
  [659, '约两分半'],
  [660, '约三分钟'],
  [2400, '约十分钟'],
])('%i 字 take %s', (length, time) => {
  expect(spokenTime(length)).toBe(time);
});
