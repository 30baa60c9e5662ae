import { expect, test } from 'vitest';
import { indexOfWhole, squash } from '../../src/words/squash.ts';

test.each([
  ['“一肩挑”村', '一肩挑村'],
  ['1,058个', '1058个'],
  ['２４５４', '2454'],
  ['约3.6—3.8人次/场', '约3.6 3.8人次场'],
  ['CC BY 4.0', 'ccby4.0'],
  ['44.6 %', '44.6%'],
  ['第4段 第12句', '第4段第12句'],
  ['2023，5', '2023 5'],
  ['第３．６版', '第3.6版'],
  ['😀', ''],
])('“%s” is searched as “%s”', (original, text) => {
  expect(squash(original).text).toBe(text);
});

test('every character knows where it stood, and so does the end', () => {
  const original = '“一肩挑”，1,058个😀村';
  const { text, at } = squash(original);
  expect(at.length).toBe(text.length + 1);
  expect([...text].map((_, index) => original[at[index] ?? -1]).join('')).toBe('一肩挑1058个村');
  expect(at.at(-1)).toBe(original.length);
});

test.each([
  ['2454个', '454', -1],
  ['2454个', '245', -1],
  ['2454个', '2454', 0],
  ['占44.6%', '4.6%', -1],
  ['占44.6%', '44', -1],
  ['占44.6%', '44.6', 1],
  ['12个，2个', '2个', 4],
  ['夜谈会', '谈会', 1],
])('in “%s” “%s” stands at %i', (text, wanted, at) => {
  expect(indexOfWhole(text, wanted)).toBe(at);
});
