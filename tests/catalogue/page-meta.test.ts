import { describe, expect, test } from 'vitest';
import { metaOf, type MetaPage } from '../../src/catalogue/page-meta.ts';
import type { Site } from '../../src/schema/site.ts';
import { atlasWith } from './base.ts';

const empty: Site = { ...atlasWith().site, address: '', publisher: '', published: '', filings: { icp: '', police: '', siteCode: '' } };
const whole: Site = {
  ...empty,
  address: 'https://www.example.gov.cn/zt/',
  publisher: '示例',
  published: '2026-01-05 09:00',
  filings: { ...empty.filings, siteCode: '3504030000' },
};
const page = (path: string, more: Partial<MetaPage> = {}): MetaPage => ({
  path,
  title: '标题',
  image: '/share/site.png',
  url: path,
  ...more,
});
const names = (site: Site, one: MetaPage): string =>
  metaOf(site, one)
    .map(([name]) => name)
    .join(' ');
const value = (site: Site, one: MetaPage, name: string): string | undefined => metaOf(site, one).find(([key]) => key === name)?.[1];

const SITE = 'SiteName SiteDomain SiteIDCode';
const COLUMN = `${SITE} ColumnName ColumnDescription ColumnKeywords ColumnType`;
const ARTICLE = `${COLUMN} ArticleTitle PubDate ContentSource Author Keywords Image Url`;

describe('the meta set of a government site', () => {
  test.each<[what: string, one: MetaPage, expected: string]>([
    ['the home page has three', page('/'), SITE],
    ['a column has seven', page('/initiatives/'), COLUMN],
    ['an article has ten, and the optional ones', page('/initiatives/x/'), ARTICLE],
    ['a text about the site is an article', page('/about/'), ARTICLE],
    ['a page that nobody should find has three', page('/initiatives/x/', { hidden: true }), SITE],
    ['a page of no column has three', page('/constructor/'), SITE],
  ])('%s', (_what, one, expected) => {
    expect(names(whole, one)).toBe(expected);
    expect(names(empty, one)).toBe(expected);
  });

  test('a publisher’s values are printed where they are known', () => {
    expect(value(whole, page('/'), 'SiteDomain')).toBe('www.example.gov.cn');
    expect(value(whole, page('/'), 'SiteIDCode')).toBe('3504030000');
    expect(value(whole, page('/places/1/'), 'PubDate')).toBe('2026-01-05 09:00');
    expect(value(whole, page('/places/1/', { published: '2026-03-01 10:30' }), 'PubDate')).toBe('2026-03-01 10:30');
  });

  test('a preview says what is missing, and invents nothing', () => {
    for (const name of ['SiteDomain', 'SiteIDCode', 'PubDate', 'Author']) expect(value(empty, page('/places/1/'), name)).toBe('待填');
  });

  test('a site that is no government site has no code', () => {
    const site = { ...whole, filings: { ...whole.filings, siteCode: '不适用' } };
    expect(names(site, page('/'))).toBe('SiteName SiteDomain');
  });
});
