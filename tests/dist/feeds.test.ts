import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { attribute, named } from './html.ts';
import { brokenLink, targetsOf } from './rules/links.ts';
import { readSite } from './site.ts';
import { readXml, type Element } from './rules/xml.ts';

const { read, files, pages, address } = readSite();
const { content } = readContent(contentRoot());
const targets = targetsOf(address.base, files, pages);
const published = address.site !== undefined;
const home = `${address.site ?? ''}${address.base}`;

const all = (element: Element, name: string): readonly Element[] => element.children.filter((child) => child.name === name);
const only = (element: Element, name: string): string => {
  const [first, ...more] = all(element, name);
  if (!first || more.length > 0) throw new Error(`<${element.name}> has not one <${name}>`);
  return first.text;
};
const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
/** Where a whole address of ours leads, as a link of the home page. */
const broken = (href: string): string | null => brokenLink('/', published ? href.replace(address.site, '') : href, targets);

const feed = readXml(read('/feed.xml'));
const entries = all(feed, 'entry');

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/: what it asks for, and of the rest what we use. */
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  language: z.literal('zh-CN'),
  home_page_url: published ? z.url() : z.undefined().optional(),
  feed_url: published ? z.url() : z.undefined().optional(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().regex(URN),
      url: published ? z.url() : z.undefined().optional(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.string().regex(TIME),
    }),
  ),
});
const json = JsonFeed.parse(JSON.parse(read('/feed.json')));

describe('the Atom feed', () => {
  test('has all that RFC 4287 asks for, once each', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes.get('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(only(feed, 'id')).toMatch(URN);
    expect(only(feed, 'title')).not.toBe('');
    expect(only(feed, 'updated')).toMatch(TIME);
    expect(all(feed, 'author').map((author) => only(author, 'name'))).not.toContain('');
    for (const entry of entries) {
      expect(only(entry, 'id')).toMatch(URN);
      expect(only(entry, 'title')).not.toBe('');
      expect(only(entry, 'content')).not.toBe('');
      expect(only(entry, 'updated')).toMatch(TIME);
      expect(all(entry, 'link').filter(({ attributes }) => attributes.get('rel') === 'alternate')).toHaveLength(1);
    }
  });

  test('has ids that are all different, the newest entry first, and says when that was', () => {
    const ids = [only(feed, 'id'), ...entries.map((entry) => only(entry, 'id'))];
    expect(new Set(ids).size).toBe(ids.length);
    const times = entries.map((entry) => only(entry, 'updated'));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(only(feed, 'updated')).toBe(times[0]);
  });

  test('leads to pages of ours that are there', () => {
    const links = [feed, ...entries].flatMap((element) => all(element, 'link').map(({ attributes }) => attributes.get('href') ?? ''));
    expect(links.filter((href) => !href.startsWith(home))).toEqual([]);
    expect(links.flatMap((href) => broken(href) ?? [])).toEqual([]);
  });

  test('tells of every release and correction, on the day that is written in it', () => {
    const dates = [...content.releases, ...content.corrections].map(({ data }) => `${data.date}T00:00:00+08:00`);
    const told = entries.map((entry) => only(entry, 'updated'));
    expect(dates.length).toBeGreaterThan(0);
    expect(told).toEqual(expect.arrayContaining(dates));
  });
});

test('the JSON feed tells the same in the same order', () => {
  expect(json.items.map(({ id, title, content_text, date_published }) => [id, title, content_text, date_published])).toEqual(
    entries.map((entry) => ['id', 'title', 'content', 'updated'].map((name) => only(entry, name))),
  );
  expect(json.items.flatMap(({ url }) => (url === undefined ? [] : (broken(url) ?? [])))).toEqual([]);
});

const canonical = pages.flatMap((page) => {
  const hidden = named(page, 'meta').some((tag) => attribute(tag, 'name') === 'robots' && attribute(tag, 'content').includes('noindex'));
  const link = named(page, 'link').find((tag) => attribute(tag, 'rel') === 'canonical');
  return hidden || !link ? [] : [attribute(link, 'href')];
});

test.runIf(published)('the sitemap has exactly the pages that search engines may know, by their one address', () => {
  const map = readXml(read('/sitemap.xml'));
  expect(map.name).toBe('urlset');
  expect(map.attributes.get('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const listed = map.children.map((url) => only(url, 'loc'));
  expect(listed.toSorted()).toEqual([...new Set(canonical)].toSorted());
  expect(read('/robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`);
});

test.runIf(!published)('a preview has no sitemap, and asks all crawlers to stay out', () => {
  expect(files.has('/sitemap.xml')).toBe(false);
  expect(read('/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
});
