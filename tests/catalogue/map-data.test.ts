import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { mapAccuracy, mapCredits } from '../../src/catalogue/map-credits.ts';
import { mapData, mapFile } from '../../src/catalogue/map-data.ts';
import { extentOf } from '../../src/catalogue/extent.ts';
import { readContent } from '../../src/reading/content.ts';
import { atlasWith, allianceYaml, UPPER } from './base.ts';

const atlas = openAtlas(readContent(new URL('../../content', import.meta.url).pathname).content);
const data = mapData(atlas);
const count = (precision: string): number => data.places.filter((place) => place.precision === precision).length;

describe('what a map of the district shows', () => {
  test('is the register: twelve townships, and every community and village', () => {
    expect(data.townships).toHaveLength(12);
    expect(data.places).toHaveLength(132);
    expect([count('site'), count('seat'), count('schematic')]).toEqual([18, 3, 111]);
  });

  test('gives a point to those that have one, and to no other', () => {
    expect(data.places.every(({ at, precision }) => (at === undefined) === (precision === 'schematic'))).toBe(true);
    expect(data.places.find(({ name }) => name === '东霞社区')).toMatchObject({
      at: [117.596109, 26.229434],
      precision: 'site',
      demonstration: true,
    });
  });

  test('says of the one uncertain township that it is', () => {
    expect(data.townships.flatMap(({ name, note }) => (note === undefined ? [] : [[name, note]]))).toEqual([
      ['富兴堡街道', '这个点可能偏差约一公里，社区的点以各自的为准。'],
    ]);
  });

  test('shows the river and eight stations beside them, in the window of the district', () => {
    expect(data.riverName).toBe('沙溪');
    expect(data.stations.map(({ name }) => name)).toEqual(['三元区', '三明北', '三明', '三明东', '上游', '荆西', '三元西', '下村']);
    const points = [...data.river.flat(), ...data.stations.map(({ at }) => at), ...data.townships.map(({ at }) => at)];
    for (const [lng, lat] of points) {
      expect(lng).toBeGreaterThan(117.2);
      expect(lng).toBeLessThan(118);
      expect(lat).toBeGreaterThan(25.9);
      expect(lat).toBeLessThan(26.6);
    }
    expect(atlas.site.window).toEqual({ lng: [117.2, 118], lat: [25.9, 26.6] });
  });

  test('is made once for all pages', () => {
    expect(mapFile(atlas)).toBe(mapFile(atlas));
    expect(mapFile(atlas).layouts).toHaveLength(3);
  });
});

describe('what a map of any content shows', () => {
  const places = mapData(atlasWith({ townships: { 990101100: UPPER } })).places;

  test('follows the content: its own point, or none', () => {
    expect(places.map(({ code, precision, at }) => [code, precision, at])).toEqual([
      ['990101100201', 'site', [118.4, 26.4]],
      ['990101101001', 'schematic', undefined],
      ['990101101201', 'schematic', undefined],
      ['990101101202', 'schematic', undefined],
    ]);
  });

  test('names the alliances that publish a place as a member, and no other', () => {
    const published = allianceYaml({ membership: 'published', members: [{ name: '石桥村', place: '990101101202' }, { name: '别处村' }] });
    const both = mapData(atlasWith({ alliances: { bridges: published, more: published } }));
    expect(both.places.find(({ name }) => name === '石桥村')?.alliances).toEqual(expect.arrayContaining(['bridges', 'more']));
    expect(both.places.find(({ name }) => name === '松影社区')?.alliances).not.toContain('bridges');
  });

  test('has no river and no stations where the content has none', () => {
    const { river, riverName, stations } = mapData(atlasWith());
    expect([river, riverName, stations]).toEqual([[], undefined, []]);
  });
});

describe('whom a map is owed to', () => {
  test('is the source of the positions, of the river, and of the stations where they are shown', () => {
    expect(mapCredits(atlas, { stations: true }).map(({ source }) => source)).toEqual(['amap-2018', 'base-4m', 'openstreetmap']);
    expect(mapCredits(atlas, { stations: false }).map(({ source }) => source)).toEqual(['amap-2018', 'base-4m']);
    expect(mapCredits(atlas, { stations: true }).at(-1)).toMatchObject({ credit: '© OpenStreetMap contributors', licence: 'ODbL' });
  });

  test('comes with how good it is', () => {
    expect(mapAccuracy(atlas, { stations: true }).map(({ name }) => name)).toEqual(['沙溪', '火车站']);
    expect(mapAccuracy(atlas, { stations: false }).map(({ name }) => name)).toEqual(['沙溪']);
  });
});

describe('where a mechanism is', () => {
  const reach = (id: string): ReturnType<typeof extentOf> => {
    const entry = atlas.initiatives.find((one) => one.id === id);
    return entry && extentOf(atlas, entry);
  };

  test('is where its source names a place', () => {
    expect(reach('near-neighbour')).toEqual({
      how: 'named',
      places: ['350404003006', '350404004007', '350404005004', '350404006006'],
      kinds: ['community'],
    });
  });

  test('is everywhere where its source speaks of all', () => {
    expect(reach('one-committee')).toMatchObject({ how: 'covered', kinds: ['community', 'village'] });
    expect(reach('one-committee')?.places).toHaveLength(132);
    expect(reach('talent-return')?.places).toHaveLength(74);
  });

  test('is not known where its source speaks of some without naming them', () => {
    expect(reach('joint-villages')).toBeUndefined();
    expect(reach('light-action')).toBeUndefined();
  });
});
