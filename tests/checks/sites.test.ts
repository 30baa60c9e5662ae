import { describe, expect, test } from 'vitest';
import { GENERATED } from './generated-cases.ts';
import { CASES, expectedReport, reportOf } from './site-case.ts';

test('the base tree has nothing to report, not even for publication', () => {
  expect(reportOf('_base')).toBe('');
  expect(reportOf('production-of-base')).toBe('');
});

describe('every bad tree gives exactly its report', () => {
  test.each(CASES)('%s', (name) => {
    expect(reportOf(name)).toBe(expectedReport(name));
  });
});

test('every generated case has its folder', () => {
  expect(CASES).toEqual(expect.arrayContaining(Object.keys(GENERATED)));
});

test('a report is empty only where a tree is accepted', () => {
  expect(CASES.filter((name) => expectedReport(name) === '').every((name) => name.startsWith('accepted-'))).toBe(true);
});

test('every line says where, what, and how to mend it, in Chinese', () => {
  for (const name of CASES)
    for (const line of expectedReport(name).split('\n').filter(Boolean)) {
      expect(line, name).toMatch(/^content\/[^ :]+(?::[1-9]\d*)? {2}.*\p{Script=Han}.*。改法：.*\p{Script=Han}.*[。？]$/u);
    }
});
