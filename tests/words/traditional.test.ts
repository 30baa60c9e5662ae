import { expect, test } from 'vitest';
import { traditionalPairs } from '../../src/words/traditional.ts';

const pairs = (text: string): ReadonlyMap<string, string> => {
  const all = [...traditionalPairs(text)];
  return new Map(all.flatMap((one, at) => (at % 2 === 0 ? [[one, all[at + 1] ?? ''] as const] : [])));
};

test('knows how the characters of a text are written elsewhere, and no others', () => {
  const found = pairs('红色管家里');
  expect([found.get('紅'), found.get('裡'), found.get('裏'), found.get('黨')]).toEqual(['红', '里', '里', undefined]);
});

test('leaves alone what the text itself writes', () => {
  expect(pairs('着').get('著')).toBe('着');
  expect(pairs('着显著').get('著')).toBeUndefined();
});
