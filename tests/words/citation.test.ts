import { expect, test } from 'vitest';
import { gbt7714, plainCitation, versioned } from '../../src/words/citation.ts';

const address = versioned('https://example.org/zt/charts/pay-ladder/', '0a1b2c3d');
const cited = { title: '补贴三档', site: '三元图志', publisher: '', version: '0a1b2c3d', updated: null, address };

test('a citation by GB/T 7714 names who, what, which version, the day of reading and where', () => {
  expect(gbt7714({ ...cited, publisher: '某某局' }, '2026-11-24')).toBe(
    '某某局. 补贴三档[EB/OL]. 三元图志，版本0a1b2c3d. [2026-11-24]. https://example.org/zt/charts/pay-ladder/?v=0a1b2c3d',
  );
});

test('without a publisher the site stands for itself, and the day is left for the reader', () => {
  expect(gbt7714(cited)).toBe('三元图志. 补贴三档[EB/OL]. 版本0a1b2c3d. [引用日期]. https://example.org/zt/charts/pay-ladder/?v=0a1b2c3d');
});

test('a plain citation is one sentence', () => {
  expect(plainCitation(cited)).toBe('三元图志：《补贴三档》，版本0a1b2c3d，https://example.org/zt/charts/pay-ladder/?v=0a1b2c3d');
});

test('both say when the page was last released or corrected, once that is known', () => {
  const updated = { ...cited, updated: '2026-11-20' };
  expect(gbt7714(updated, '2026-11-24')).toContain('版本0a1b2c3d. (2026-11-20)[2026-11-24]. https://');
  expect(plainCitation(updated)).toContain('版本0a1b2c3d，2026-11-20更新，https://');
});
