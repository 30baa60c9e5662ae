import { expect, test } from 'vitest';
import { headingLines, roomFor } from '../../../src/catalogue/present/stage.ts';

const AROUND = { title: '办了场次很多的夜谈会', subtitle: '累计数', note: '限度', source: '来源：据原文' };

test('the more words, the less room for the picture', () => {
  const usual = roomFor(AROUND, 'r169', 'above');
  expect(usual.width).toBe(1760);
  expect(roomFor({ ...AROUND, title: AROUND.title.repeat(4) }, 'r169', 'above').height).toBeLessThan(usual.height);
  expect(roomFor({ ...AROUND, note: '限度'.repeat(60) }, 'r169', 'above').height).toBeLessThan(usual.height);
  expect(roomFor(AROUND, 'r169', 'bare').height).toBeGreaterThan(usual.height);
  expect(roomFor({ ...AROUND, source: '来源：'.repeat(30) }, 'r169', 'above').height).toBeLessThan(usual.height);
});

test('a picture beside the words has the whole height', () => {
  const { width, height } = roomFor(AROUND, 'r329', 'beside');
  expect([width, height]).toEqual([2400, 904]);
});

test.each([
  ['短标题', 1],
  ['甲乙丙丁戊己，庚辛壬癸子丑', 2],
  ['甲乙丙丁戊己庚辛壬癸子丑寅卯', 2],
])('“%s” takes %i lines of ten signs', (words, lines) => {
  expect(headingLines(words, 60, 605)).toBe(lines);
});
