import { expect, test } from 'vitest';
import { invisibleIn } from '../../src/words/invisible.ts';

test.each([
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u00ad',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u001b',
  '\ue000',
  '\u3164',
  '\u{e0041}',
])('%j is found where it stands', (sign) => {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  expect(invisibleIn(`河道${sign}巡护`)).toEqual([{ code: `U+${code}`, name: expect.stringMatching(/\p{Script=Han}/u) as string, at: 2 }]);
});

test('what is seen, or parts words and lines as it should, is left alone', () => {
  expect(invisibleIn('“18汇企日”，2100余场——A\tb\n𠮷㙍 é　全角：（％）·…〇\u00a0')).toEqual([]);
});
