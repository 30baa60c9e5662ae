import { describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { stopsList } from '../../src/catalogue/visits/routes.ts';
import { readContent } from '../../src/reading/content.ts';
import { attribute, named } from './html.ts';
import { readSite } from './site.ts';

const { pages, read, address } = readSite();
const stops = stopsList(openAtlas(readContent(contentRoot()).content));

/** Paths of the links of a page, from the root of the site. */
function linksOn(path: string): readonly string[] {
  const page = pages.find((one) => one.path === path);
  return page ? named(page, 'a').map((tag) => attribute(tag, 'href').replace(address.base, '/')) : [];
}

describe('a stop is found from', () => {
  test('the community or village it lies in, and the panel of it on the map', () => {
    const placed = stops.filter(({ spot }) => spot !== undefined);
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.filter(({ path, spot }) => !linksOn(`/places/${spot?.place.code ?? ''}/`).includes(path))).toEqual([]);
    const map = read('/map/index.html');
    const panels = map.split('<template data-panel="').slice(1);
    expect(
      placed.filter(
        ({ path, spot }) => !panels.find((one) => one.startsWith(spot?.place.code ?? '?'))?.includes(`${address.base}${path.slice(1)}`),
      ),
    ).toEqual([]);
  });

  test('every source that it names', () => {
    const pairs = stops.flatMap(({ path, sources }) => sources.map(({ id }) => [id, path] as const));
    expect(pairs.filter(([source, path]) => !linksOn(`/sources/${source}/`).includes(path))).toEqual([]);
  });

  test('the table of stops', () => {
    expect(stops.filter(({ path }) => !linksOn('/data/stops/').includes(path) && !linksOn('/data/routes/').includes(path))).toEqual([]);
  });

  test('the legend of the map, with as many places as have one', () => {
    const places = new Set(stops.flatMap(({ spot }) => spot?.place.code ?? []));
    const map = pages.find(({ path }) => path === '/map/');
    const buttons = map ? named(map, 'button').filter((tag) => tag.text.startsWith('参访点位')) : [];
    expect(buttons.map(({ text }) => text)).toEqual([`参访点位${String(places.size)}`]);
  });
});
