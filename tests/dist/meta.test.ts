import { describe, expect, test } from 'vitest';
import { attribute, named, type Page } from './html.ts';
import { isSheet } from './sheets.ts';
import { readSite } from './site.ts';

const { address, pages } = readSite();
const published = address.site !== undefined;

const SITE = ['SiteName', 'SiteDomain', 'SiteIDCode'] as const;
const COLUMN = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'] as const;
const ARTICLE = ['ArticleTitle', 'PubDate', 'ContentSource', 'Author', 'Keywords', 'Image', 'Url'] as const;
const ALL = [...SITE, ...COLUMN, ...ARTICLE];

/** Frames are parts of other people's pages; what has moved or is missing belongs to no column. */
const kindOf = (page: Page): 'frame' | 'site' | 'column' | 'article' => {
  const steps = page.path.split('/').filter(Boolean);
  if (steps[0] === 'embed') return 'frame';
  // Short addresses send their readers on, slides and sheets stand for a page that says the same in full.
  if (steps[0] === 's' || (steps[0] === 'present' && steps.length > 1) || isSheet(page.path)) return 'site';
  const gone = named(page, 'h1').some(({ text }) => /^已(?:搬走|撤下)：/.test(text));
  if (page.path === '/' || page.path === '/404.html' || gone) return 'site';
  return steps.length > 1 || /^\/(?:about|privacy|attribution)\/$/.test(page.path) ? 'article' : 'column';
};
const WANTED = { frame: [], site: SITE, column: [...SITE, ...COLUMN], article: ALL } as const;

const value = (page: Page, name: string): string | undefined =>
  named(page, 'meta')
    .find((tag) => attribute(tag, 'name') === name)
    ?.attributes.get('content');

describe('the meta set of government sites', () => {
  test('stands whole on every page, by its kind, and no further', () => {
    const wrong = pages.flatMap((page) => {
      const wanted: readonly string[] = WANTED[kindOf(page)];
      return ALL.filter((name) => ((value(page, name) ?? '') !== '') !== wanted.includes(name)).map((name) => `${page.path}  ${name}`);
    });
    expect(wrong).toEqual([]);
    expect(new Set(pages.map(kindOf))).toEqual(new Set(['frame', 'site', 'column', 'article']));
  });

  test('says each thing once', () => {
    const names = (page: Page): readonly string[] => named(page, 'meta').flatMap((tag) => tag.attributes.get('name')?.toLowerCase() ?? []);
    const twice = pages.flatMap((page) =>
      names(page)
        .filter((name, index, all) => all.indexOf(name) !== index)
        .map((name) => `${page.path}  ${name}`),
    );
    expect(twice).toEqual([]);
  });

  test('dates every article, and a preview dates none', () => {
    const dates = new Set(pages.flatMap((page) => value(page, 'PubDate') ?? []));
    for (const date of dates) expect(date).toMatch(published ? /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d$/ : /^待填$/);
    // The test content says this of the whole site; a clock would say something else.
    expect([...dates]).toEqual([published ? '2026-01-05 09:00' : '待填']);
  });

  test.runIf(published)('carries what the publisher has filled in', () => {
    const home = pages.find(({ path }) => path === '/');
    expect(home && SITE.map((name) => value(home, name))).toEqual(['三元图志', 'example.org', '3504030000']);
    const marked = pages.flatMap((page) => ALL.filter((name) => value(page, name) === '待填').map((name) => `${page.path}  ${name}`));
    expect(marked).toEqual([]);
  });

  test.runIf(!published)('says in a preview what is to be filled in', () => {
    const home = pages.find(({ path }) => path === '/');
    expect(home && SITE.map((name) => value(home, name))).toEqual(['三元图志', '待填', '待填']);
  });

  test('tells articles of one column apart by their titles', () => {
    const titles = pages.filter((page) => kindOf(page) === 'article').map((page) => value(page, 'ArticleTitle') ?? '');
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
