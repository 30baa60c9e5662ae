import { expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { readContent } from '../../src/reading/content.ts';
import { pageTitle } from '../../src/words/page-title.ts';
import { versionOfText } from '../../src/words/version.ts';
import { attribute, named, type Page } from './html.ts';
import { isSheet } from './sheets.ts';
import { FRAMELESS, readSite } from './site.ts';

const { pages, read, address } = readSite();
const { site } = openAtlas(readContent(contentRoot()).content);

/** Frames and slides have the citation on the page they lead to, sheets one of their own kind; old addresses and the page for wrong ones are not cited. */
const cited = pages.filter(
  (page) =>
    !FRAMELESS.test(page.path) &&
    page.path !== '/404.html' &&
    !isSheet(page.path) &&
    !named(page, 'meta').some((tag) => attribute(tag, 'http-equiv') === 'refresh') &&
    !(named(page, 'h1')[0]?.text ?? '').startsWith('已撤下'),
);

const versionOf = (page: Page): string => attribute(named(page, 'cited-version')[0], 'data-version');

test('every page has one citation, pinned to its version in all its forms', () => {
  expect(cited.length).toBeGreaterThan(200);
  const wrong = cited.filter((page) => {
    const pinned = `${address.base.slice(0, -1)}${page.path}?v=${versionOf(page)}`;
    const forms = named(page, 'dd').filter(({ text }) => text.includes(pinned));
    const link = named(page, 'a').filter((tag) => attribute(tag, 'href') === pinned);
    return !/^[0-9a-f]{8}$/.test(versionOf(page)) || forms.length !== 3 || link.length !== 1;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('a citation names the page by its own title, and leaves the day to the reader', () => {
  const wrong = cited.filter((page) => {
    const title = named(page, 'title')[0]?.text ?? '';
    const [gbt] = named(page, 'dd').filter(({ text }) => text.includes('[EB/OL]'));
    const [, name = ''] = /\. (.+?)\[EB\/OL\]\. /.exec(gbt?.text ?? '') ?? [];
    // The title of a chart’s page says that it is one; what is cited is the chart, whole.
    const titles = [name, `${name}（图）`].map((one) => pageTitle(one, site.name));
    return !titles.includes(title) || !gbt?.text.includes('[引用日期]. ');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the version of a page is that of its words', () => {
  const html = read('/about/index.html');
  const from = html.indexOf('</cited-version>') + '</cited-version>'.length;
  const body = html.slice(from, html.indexOf('<details class="cite"'));
  const about = pages.find(({ path }) => path === '/about/');
  expect(about && versionOf(about)).toBe(versionOfText(body));
});

test('pages of different words have different versions', () => {
  const versions = cited.map(versionOf);
  expect(new Set(versions).size).toBe(versions.length);
});
