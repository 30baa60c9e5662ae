import { describe, expect, test } from 'vitest';
import { led, relativeAddress, rootFrom } from '../../../src/commands/kit/addresses.ts';

const FILES = new Set(['index.html', 'places/index.html', 'places/1/index.html', 'data/facts.csv', 'search/index.html']);
const at = (base: string) => ({ base, has: (file: string) => FILES.has(file) });
const way = (from: string, address: string, base = '/'): string => {
  const leads = led(from, address, at(base));
  if (leads === null) return address;
  return leads.to === 'file' ? relativeAddress(from, leads.file, leads.rest) : `没有 ${leads.path}`;
};

describe('an address on a disk', () => {
  test.each([
    ['places/1/index.html', '/', '../../index.html'],
    ['index.html', '/places/1/#e-2', 'places/1/index.html#e-2'],
    ['index.html', '/places', 'places/index.html'],
    ['places/index.html', '1/', '1/index.html'],
    ['places/index.html', '../data/facts.csv', '../data/facts.csv'],
    ['search/index.html', '/search/?q=%E6%9D%91&kind=place#top', 'index.html?q=%E6%9D%91&kind=place#top'],
    ['places/index.html', '/places/#a', '#a'],
    ['places/index.html', '#a', '#a'],
    ['places/index.html', '?find=1', '?find=1'],
    ['index.html', 'https://example.org/places/', 'https://example.org/places/'],
    ['index.html', 'mailto:a@example.org', 'mailto:a@example.org'],
    ['index.html', '//example.org/places/', '//example.org/places/'],
    ['index.html', '/feed.xml', '没有 feed.xml'],
    ['index.html', '/gone/?a=1#b', '没有 gone/?a=1#b'],
  ])('from %s, %s is %s', (from, address, expected) => {
    expect(way(from, address)).toBe(expected);
  });

  test('counts from the path that the site was built for', () => {
    expect(way('places/index.html', '/zt/places/1/', '/zt/')).toBe('1/index.html');
    expect(way('places/index.html', '/places/1/', '/zt/')).toBe('/places/1/');
  });

  test('has a root that stays a folder', () => {
    expect(['index.html', 'search/index.html', 'places/1/index.html'].map(rootFrom)).toEqual(['./', '../', '../../']);
  });
});
