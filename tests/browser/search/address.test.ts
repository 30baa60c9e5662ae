import { expect, test } from 'vitest';
import { readAsked, writeAsked } from '../../../src/browser/search/address.ts';

test.each([
  ['夜谈', undefined],
  ['44.6%', 'fact'],
  ['a&b=c #1 + <b>', 'place'],
] as const)('“%s” of %s comes back from the address as it was', (typed, kind) => {
  expect(readAsked(writeAsked({ typed, kind }))).toEqual({ typed, kind });
});

test.each(['', '?', '?kind=fact', '?q=%20%20&kind=fact'])('“%s” asks nothing', (search) => {
  expect(writeAsked(readAsked(search))).toBe('');
});

test.each(['?q=a&kind=nonsense', '?q=a&kind=__proto__', '?q=a&kind=%FF'])('“%s”, written by hand, asks for all kinds', (search) => {
  expect(readAsked(search)).toEqual({ typed: 'a', kind: undefined });
});

test('half a character and broken escapes are no error', () => {
  expect(readAsked('?q=%E5%A4').typed).toBe('\uFFFD');
  expect(readAsked('?q=%').typed).toBe('%');
});

test('ten thousand characters do not fill the address bar', () => {
  expect(writeAsked({ typed: '村'.repeat(10_000), kind: undefined }).length).toBeLessThan(2000);
});
