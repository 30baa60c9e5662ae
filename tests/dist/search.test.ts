import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { Search } from '../../src/browser/search/find.ts';
import { Ranking } from '../../src/browser/search/ranking.ts';
import type { IndexedRecord, SearchIndex } from '../../src/domain/search-index.ts';
import { SEARCH_KINDS } from '../../src/domain/search-record.ts';
import { attribute, named } from './html.ts';
import { brokenLink, targetsOf } from './rules/links.ts';
import { policyOf } from './rules/policy.ts';
import { reachable } from './scripts.ts';
import { GOLDEN, NOTHING } from './search-queries.ts';
import { FRAMELESS, readSite } from './site.ts';

const { read, files, pages, address } = readSite();
const index = JSON.parse(read('/search/index.json')) as SearchIndex;
const searchPages = pages.filter(({ path }) => path === '/search/');
const others = pages.filter(({ path }) => path !== '/search/' && !FRAMELESS.test(path));

let search: Search;
beforeAll(async () => {
  search = new Search(index, await Ranking.over(index.records));
});

const is = ({ path, title }: IndexedRecord, wanted: string): boolean => path === wanted || title.startsWith(wanted);
const told = (records: readonly IndexedRecord[]): string => records.map(({ path, title }) => `${path} ${title}`).join('\n');

describe.each(Object.entries(GOLDEN))('%s', (_kind, queries) => {
  test.each(queries)('“$typed” finds $first', ({ typed, first, also = [] }) => {
    const { records } = search.find(typed);
    const ten = records.slice(0, 10);
    expect(ten[0] && is(ten[0], first), told(ten)).toBe(true);
    expect(also.filter((wanted) => !ten.some((record) => is(record, wanted)))).toEqual([]);
  });
});

test('at least sixty queries are asked', () => {
  expect(Object.values(GOLDEN).flat().length).toBeGreaterThanOrEqual(60);
});

test.each(NOTHING)('“%.12s” finds nothing, and breaks nothing', (typed) => {
  expect(search.find(typed).records).toEqual([]);
  expect(search.near(typed).length).toBeLessThan(7);
});

test('what looks like a program is a text like others', () => {
  expect(search.find('<script>alert(1)</script>').how).not.toBe('phrase');
  expect(search.find('夜谈.*').records).toEqual(search.find('夜谈').records);
});

test('what stands in a row comes before what is scattered', () => {
  const { records } = search.find('党建共建');
  const has = records.map(({ title, text, body = '', of = '' }) => `${title}${of}${text}${body}`.includes('党建共建'));
  expect(!has.includes(false) || has.lastIndexOf(true) < has.indexOf(false)).toBe(true);
  expect(has.filter(Boolean).length).toBeGreaterThan(2);
});

test('a number is found whole: 454 is no part of 2454, nor 4.6% of 44.6%', () => {
  for (const part of ['454', '4.6%'])
    expect(
      search.find(part).records.filter(({ path }) => /fact-(?:grids|joint-share)$/.test(path)),
      part,
    ).toEqual([]);
});

test('a fact shows its number and what proves it', () => {
  const facts = index.records.filter(({ kind }) => kind === 'fact');
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.filter(({ number = '', text }) => number === '' || text === '')).toEqual([]);
});

test('every mechanism, place, alliance, chart and source can be found', () => {
  // What has moved or was withdrawn is found at its new address, or not at all.
  const here = pages.filter(
    (page) => !named(page, 'meta').some((tag) => attribute(tag, 'name') === 'robots' && address.site !== undefined),
  );
  const wanted = here.map(({ path }) => path).filter((path) => /^\/(?:initiatives|places|alliances|charts|sources)\/./.test(path));
  const known = new Set(index.records.map(({ path }) => path));
  expect(wanted.filter((path) => !known.has(path))).toEqual([]);
});

test('every hit leads to a page and a place on it', () => {
  const targets = targetsOf(address.base, files, pages);
  expect(index.records.flatMap(({ path }) => brokenLink('/', `${address.base}${path.slice(1)}`, targets) ?? [])).toEqual([]);
  expect(index.records.filter(({ kind }) => !SEARCH_KINDS.includes(kind))).toEqual([]);
});

describe('the search page', () => {
  const weight = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const fileAt = (href: string): string => href.slice(address.base.length - 1);
  const scripts = searchPages.flatMap((page) => named(page, 'script').map((tag) => fileAt(attribute(tag, 'src'))));
  const sheets = searchPages.flatMap((page) =>
    named(page, 'link').flatMap((tag) => (attribute(tag, 'rel') === 'stylesheet' ? [fileAt(attribute(tag, 'href'))] : [])),
  );

  test('weighs at most 120 kB until its first result, itself and all that it fetches', () => {
    const fetched = [...reachable(scripts, read, ({ atOnce, later }) => [...atOnce, ...later])];
    const all = ['/search/index.html', '/search/index.json', ...sheets, ...fetched];
    const weighed = all.map((file) => [file, weight(read(file))] as const);
    const sum = weighed.reduce((total, [, bytes]) => total + bytes, 0);
    expect(fetched.length).toBeGreaterThan(1);
    expect(sum, JSON.stringify(weighed)).toBeGreaterThan(30_000);
    expect(sum, JSON.stringify(weighed)).toBeLessThan(120_000);
  });

  test('names the order of the layers in the style sheet that comes first', () => {
    expect(read(sheets[0] ?? '')).toMatch(/^@layer tokens,base,frame,facts,prose,charts[;,]/);
  });

  test('may run no more than other pages may', () => {
    expect(searchPages.map((page) => policyOf(page).get('script-src'))).toEqual([["'self'"]]);
  });

  test('leads to all mechanisms and places by itself', () => {
    const links = new Set(searchPages.flatMap((page) => named(page, 'a').map((tag) => fileAt(attribute(tag, 'href')))));
    const wanted = index.records.filter(({ kind }) => kind === 'initiative' || kind === 'place').map(({ path }) => path);
    expect([...wanted, '/charts/', '/data/', '/sources/', '/alliances/'].filter((path) => !links.has(path))).toEqual([]);
  });
});

test('every page has the field in its header, which leads to the search page without a script', () => {
  const without = others.filter(
    (page) =>
      named(page, 'form').filter(
        (tag) =>
          tag.parents.includes('header') && attribute(tag, 'role') === 'search' && attribute(tag, 'action') === `${address.base}search/`,
      ).length !== 1 || !named(page, 'input').some((tag) => attribute(tag, 'name') === 'q' && attribute(tag, 'aria-label') !== ''),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
  expect(searchPages.flatMap((page) => named(page, 'input').filter((tag) => attribute(tag, 'name') === 'q')).length).toBe(1);
});
