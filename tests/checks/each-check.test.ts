import { describe, expect, test } from 'vitest';
import { CHECKS, type Check } from '../../src/checks/all.ts';
import { charts, CLAIMS } from '../../src/checks/charts.ts';
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
  sameThing: 'same-thing-with-two-numbers',
  register: 'place-outside-its-township',
  reports: 'report-quote-not-in-source',
  positions: 'position-outside-window',
  templates: 'template-unknown',
  bareQuantitiesInTexts: 'number-in-prose',
  numbersInNames: 'number-in-label',
  prose: 'mdx-html',
  proseQuotes: 'mdx-quote-not-in-source',
  photos: 'photo-with-place-and-time',
  internalLinks: 'mdx-link-to-no-page',
  charts: 'chart-with-unlike-units',
  alliances: 'alliance-unpublished-with-members',
  allianceQuotes: 'quote-of-alliance-not-in-source',
  allianceCounts: 'alliance-count-disagrees',
  allianceMembers: 'alliance-member-misnamed',
  allianceDuplicates: 'alliance-member-twice',
  allianceOverlap: 'alliance-village-in-two',
  story: 'story-that-cannot-be-drawn',
  boundaries: 'boundary-without-approval',
  glossary: 'term-written-twice',
  firstPublished: 'published-before-the-site',
  moves: 'moves-in-a-circle',
  releases: 'published-release-tampered',
  corrections: 'published-correction-old-unlike-release',
  published: 'published-value-changed',
  shortAddresses: 'short-address-twice',
  stopFacts: 'stop-fact-unlisted',
  stopSources: 'stop-source-not-proven',
  talkLengths: 'stop-talk-out-of-its-slot',
  visitRoutes: 'route-comes-twice',
  visitAddresses: 'visit-address-taken',
  personalData: 'personal-data',
  sheetAddresses: 'sheet-address-taken',
  reviewRecords: 'review-step-missing',
  copy: 'copy-marks-and-spaces',
  exactNames: 'names-one-sign-off',
  emphasis: 'mdx-emphasis-beside-marks',
  headings: 'mdx-headings-out-of-order',
  linkTexts: 'mdx-link-says-nothing',
  altTexts: 'chart-title-that-is-none',
  readingTime: 'prose-too-long',
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

/** The same for each claim about one chart. */
const CLAIM_PROVEN_BY: Readonly<Record<string, string>> = {
  oneUnit: 'chart-with-unlike-units',
  notAlone: 'chart-of-one-number',
  notNegative: 'chart-of-negative-number',
  atMostAll: 'chart-share-over-all',
  partOfWhole: 'chart-part-larger-than-whole',
  restOfWhole: 'chart-rest-that-does-not-fit',
  shareOfWhole: 'chart-share-that-does-not-fit',
  countable: 'chart-squares-that-cannot-be-counted',
  exact: 'chart-number-not-exact',
  raisedAbove: 'chart-raised-below-base',
  everyMonth: 'chart-day-of-no-month',
  years: 'chart-year-that-is-none',
  dated: 'chart-event-without-time',
  forward: 'chart-timeline-backwards',
  someMembers: 'chart-network-without-members',
  alliedMembers: 'chart-network-without-members',
  enoughMembers: 'chart-network-with-too-many',
  shownOnce: 'chart-shows-something-twice',
  markedShown: 'chart-marks-what-it-hides',
  onlyTotals: 'chart-total-with-places',
  proven: 'chart-step-without-proof',
  used: 'chart-fact-unseen',
  drawnOnce: 'chart-drawn-twice',
};

test('every claim about a chart has a bad tree that proves it', () => {
  expect(Object.keys(CLAIM_PROVEN_BY)).toEqual(Object.keys(CLAIMS));
});

describe('a bad chart is missed as soon as its claim is removed', () => {
  test.each(Object.entries(CLAIMS))('%s', (name, claim) => {
    const tree = CLAIM_PROVEN_BY[name] ?? '';
    const others = Object.values(CLAIMS).filter((other) => other !== claim);
    const without: Check = (content) => charts(content, others);
    expect(
      reportOf(
        tree,
        CHECKS.map((check) => (check === charts ? without : check)),
      ),
    ).not.toBe(expectedReport(tree));
  });
});

test('a day to come is told from the clock that it is given, and from nothing else', () => {
  for (const name of ['published-correction-in-future', 'reading-in-future']) expect(reportOf(name, [])).toBe(expectedReport(name));
});

test('what only the publisher knows is asked for in production, and never in a preview', () => {
  expect(reportOf('production-with-empty-values')).toContain('正式发布缺少“网站地址”');
  expect(reportOf('production-with-empty-values', [])).toBe(expectedReport('production-with-empty-values'));
  expect(reportOf('accepted-preview-with-empty-values')).toBe('');
});
