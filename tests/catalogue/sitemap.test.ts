import { expect, test } from 'vitest';
import { listedPages, robots, sitemap } from '../../src/catalogue/sitemap.ts';
import { readXml } from '../dist/rules/xml.ts';
import { atlasWith } from './base.ts';

test('search engines are told of pages, not of files, frames, short addresses or slides', () => {
  const paths = listedPages(atlasWith({}));
  expect(paths).toEqual(expect.arrayContaining(['/', '/corrections/', '/present/', '/initiatives/river-watch/', '/places/990101101201/']));
  expect(paths.filter((path) => !path.endsWith('/') || /^\/(?:embed|s|present)\/./.test(path))).toEqual([]);
});

test('by their whole addresses, signs of XML escaped', () => {
  const map = readXml(sitemap(atlasWith({}), (path) => `https://example.org/a&b${path}`));
  expect(map.children[0]?.children[0]?.text).toBe('https://example.org/a&b/');
});

test('crawlers stay out of a preview', () => {
  expect(robots(undefined)).toContain('Disallow: /\n');
  expect(robots('https://example.org/sitemap.xml')).not.toContain('Disallow');
});
