import { expect, test } from 'vitest';
import { formatAsOf, formatWhen } from '../../src/words/dates.ts';

test.each([
  ['2021', '2021年'],
  ['2021-02', '2021年2月'],
  ['2021-10-07', '2021年10月7日'],
  ['未注明', '未注明'],
])('%s is read as %s', (when, read) => {
  expect(formatWhen(when)).toBe(read);
});

test.each([
  ['未注明', undefined, '日期未注明'],
  ['2021-10', undefined, '截至2021年10月'],
  ['2022-11', '按页面编号推断', '截至2022年11月（按页面编号推断）'],
])('as of %s with the note %s is %s', (asOf, note, read) => {
  expect(formatAsOf(asOf, note)).toBe(read);
});
