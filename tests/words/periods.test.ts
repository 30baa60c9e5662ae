import { expect, test } from 'vitest';
import { mayCoincide } from '../../src/words/periods.ts';

test.each([
  ['2021', '2021', true],
  ['2021', '2021-10', true],
  ['2021-10-17', '2021-10', true],
  ['未注明', '2021', true],
  ['未注明', '未注明', true],
  ['2021', '2022', false],
  ['2021-10', '2021-11', false],
  ['2021-01', '2021-01-05', true],
])('%s and %s: %s', (a, b, expected) => {
  expect(mayCoincide(a, b)).toBe(expected);
  expect(mayCoincide(b, a)).toBe(expected);
});
