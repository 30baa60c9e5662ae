import { expect, test } from 'vitest';
import { spokenLength } from '../../src/words/spoken.ts';

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
