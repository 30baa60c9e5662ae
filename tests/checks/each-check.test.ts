import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/all.ts';
import { expectedReport, reportOf } from './site-case.ts';

/** For each check a bad tree that only this check reports so. A new check without a line here fails below. */
const PROVEN_BY: Readonly<Record<string, string>> = {
  references: 'id-with-typo',
  duplicates: 'place-code-twice',
  links: 'link-to-copy',
  fingerprints: 'fingerprint-missing',
  evidence: 'spans-swapped',
  quotationBudget: 'quotes-over-budget',
  lists: 'list-entry-not-in-source',
  dispositions: 'clause-without-disposition',
  derivations: 'derived-disagrees',
  register: 'place-outside-its-township',
  templates: 'template-unknown',
  bareQuantitiesInTexts: 'number-in-prose',
  numbersInNames: 'number-in-label',
  prose: 'mdx-html',
  internalLinks: 'mdx-link-to-no-page',
  charts: 'chart-with-unlike-units',
  alliances: 'alliance-count-disagrees',
  moves: 'moves-in-a-circle',
};

test('every check has a bad tree that proves it', () => {
  expect(Object.keys(PROVEN_BY)).toEqual(CHECKS.map((check) => check.name));
});

describe('a bad tree is missed as soon as its check is removed', () => {
  test.each(CHECKS.map((check) => [check.name, check] as const))('%s', (name, check) => {
    const tree = PROVEN_BY[name] ?? '';
    expect(expectedReport(tree)).not.toBe('');
    expect(
      reportOf(
        tree,
        CHECKS.filter((other) => other !== check),
      ),
    ).not.toBe(reportOf(tree));
    expect(reportOf(tree, [check])).toBe(expectedReport(tree));
  });
});

test('what only the publisher knows is asked for in production, and never in a preview', () => {
  expect(reportOf('production-with-empty-values')).toContain('正式发布缺少“网站地址”');
  expect(reportOf('production-with-empty-values', [])).toBe(expectedReport('production-with-empty-values'));
  expect(reportOf('accepted-preview-with-empty-values')).toBe('');
});
