import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { extentOf } from '../../src/catalogue/extent.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { polygons } from './rules/polygons.ts';
import { readSite } from './site.ts';

const { read, files } = readSite();
const { content } = readContent(contentRoot());
const atlas = openAtlas(content);
const schematic = new Set(content.townships.flatMap(({ data }) => data.places.filter(({ position }) => !position).map(({ code }) => code)));

interface MapFigure {
  readonly file: string;
  readonly kind: string;
  readonly html: string;
  readonly pictures: readonly string[];
}

const html = [...files].filter((file) => file.endsWith('.html')).map((file) => [file, read(file)] as const);
const maps = html.flatMap(([file, text]) =>
  [...text.matchAll(/<figure class="map (still|mini)-map"[\s\S]*?<\/figure>/g)].map(([figure, kind = '']): MapFigure => ({
    file,
    kind,
    html: figure,
    pictures: figure.match(/<svg[^>]*role="img"[\s\S]*?<\/svg>/g) ?? [],
  })),
);

const text = (figure: string): string => figure.replace(/<[^>]*>/g, '');
/** What is said of a map: under it, or on its page where the map is the page. */
const said = ({ file, html: figure }: MapFigure): string => text(figure.includes('<figcaption') ? figure : read(file));
const codes = (figure: string): readonly string[] => [...figure.matchAll(/data-code="(\d{12})"/g)].map(([, code = '']) => code);
const weight = (data: string): number => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test('a small map stands on the page of every mechanism whose places are known, and on no other', () => {
  const known = atlas.initiatives.filter((entry) => extentOf(atlas, entry)).map(({ id }) => `/initiatives/${id}/index.html`);
  expect(known.length).toBeGreaterThan(2);
  expect(maps.filter(({ file }) => file.startsWith('/initiatives/')).map(({ file }) => file)).toEqual(known.toSorted());
});

describe('no shipped file holds a boundary', () => {
  const shipped = [...files].filter((file) => /\.(?:html|json|svg|js|csv|geojson|xml|txt)$/.test(file));

  test('not a polygon of any kind, in any file', () => {
    expect(shipped.length).toBeGreaterThan(300);
    expect(shipped.flatMap((file) => polygons(read(file)).map((what) => `${file}: ${what}`))).toEqual([]);
  });

  test('not a closed line in a map: what is filled is a dot, a square, the ground of a group or the mark of a station', () => {
    const paths = maps.flatMap(({ file, pictures }) =>
      pictures.flatMap((picture) =>
        [...picture.matchAll(/<path class="(\w+)" d="([^"]*)"|<path d="([^"]*)" class="(\w+)"/g)].map(([, name, d, other, last]) => ({
          file,
          name: name ?? last,
          d: d ?? other ?? '',
        })),
      ),
    );
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter(({ name, d }) => name !== 'station' && /z/i.test(d))).toEqual([]);
    expect([...new Set(paths.map(({ name }) => name))].filter((name) => name !== 'river' && name !== 'station')).toEqual([]);
  });

  test('not in the data of the map: the river is a line, all else are points', () => {
    const data = JSON.parse(read('/map/data.json')) as Readonly<Record<string, unknown>>;
    expect(Object.keys(data).toSorted()).toEqual(['layouts', 'places', 'river', 'riverName', 'stations', 'townships']);
    const river = data['river'] as readonly (readonly (readonly number[])[])[];
    for (const course of river) expect(course[0]).not.toEqual(course.at(-1));
  });
});

describe('every map', () => {
  test('says of the schematic places it draws that they are', () => {
    const silent = maps.filter((map) => codes(map.html).some((code) => schematic.has(code)) && !said(map).includes('示意位置'));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('draws a schematic place pale, and one with a point solid', () => {
    const wrong = maps.flatMap(({ file, html: figure }) =>
      [...figure.matchAll(/<(?:circle|rect)[^>]*class="([^"]*)"[^>]*data-code="(\d{12})"/g)]
        .filter(([, look = '', code = '']) => look.split(' ').includes('schematic') !== schematic.has(code))
        .map(([, , code]) => `${file} ${code}`),
    );
    expect(wrong).toEqual([]);
    expect(maps.flatMap(({ html: figure }) => codes(figure)).length).toBeGreaterThan(100);
  });

  test('says that it is no ground for a boundary', () => {
    expect(maps.filter((map) => !said(map).includes('不作为划界依据')).map(({ file }) => file)).toEqual([]);
  });

  test('credits OpenStreetMap where it shows stations', () => {
    const silent = maps.filter(
      (map) => map.html.includes('class="station"') && !said(map).includes('© OpenStreetMap contributors（ODbL）'),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  test('has no text below 12 px of its own pixels', () => {
    const sizes = maps.flatMap(({ pictures }) =>
      pictures.flatMap((picture) => [...picture.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test('is light: a whole one at most 9 kB in all its widths; a small one about few places 2 kB, about all 3 kB', () => {
    const limit = ({ kind, html: figure }: MapFigure): number => (kind === 'still' ? 9000 : codes(figure).length > 60 ? 3000 : 2000);
    const heavy = maps.filter((map) => weight(map.html) > limit(map));
    expect(heavy.map((map) => `${map.file} ${weight(map.html)}`)).toEqual([]);
  });
});

test('the data of the map weigh at most 6 kB', () => {
  expect(weight(read('/map/data.json'))).toBeLessThan(6000);
});
