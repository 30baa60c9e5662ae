import { describe, expect, test } from 'vitest';
import { townshipView } from '../../src/map/area.ts';
import { edgesOf } from '../../src/map/fit.ts';
import { finder, pixelOf, spotOf } from '../../src/map/places.ts';
import { project } from '../../src/map/projection.ts';
import { mapLayout } from './layouts.ts';
import { mapPlace } from './places.ts';

const UNIT = { code: '350404001', name: '甲街道', at: [117.6, 26.2] as const };
const OWN = mapPlace({ code: '350404001001', precision: 'site', at: [117.65, 26.25] });
const LOOSE = mapPlace({ code: '350404001002' });
const FILE = { townships: [UNIT], places: [OWN, LOOSE] };
const LAYOUT = mapLayout({
  groups: { [UNIT.code]: { offset: [40, -30], radius: 20 } },
  places: { [LOOSE.code]: [44, -26] },
  own: { [OWN.code]: { offset: [6, 0], until: 12 } },
});
const find = finder(FILE);
const found = (code: string): NonNullable<ReturnType<typeof find>> => {
  const one = find(code);
  if (!one) throw new Error(code);
  return one;
};

describe('a code', () => {
  test('is that of a place, of a township, or of nothing', () => {
    expect([found(OWN.code).place, found(UNIT.code).place, find('350404999')]).toEqual([OWN, undefined, undefined]);
    expect([found(OWN.code).name, found(UNIT.code).name]).toEqual(['甲社区', '甲街道']);
  });

  test.each([
    ['a place with a point of its own, beside it as long as there is no room', OWN.code, 11, [117.65, 26.25], [6, 0]],
    ['at it from where there is', OWN.code, 12, [117.65, 26.25], [0, 0]],
    ['a place without, packed beside its township', LOOSE.code, 12, [117.6, 26.2], [44, -26]],
    ['a township, where its group is', UNIT.code, 12, [117.6, 26.2], [40, -30]],
  ])('stands for %s', (_what, code, zoom, at, offset) => {
    expect(spotOf(found(code), LAYOUT, zoom)).toEqual({ at, offset });
  });

  test('stands that many pixels of the world from its edge', () => {
    const [x, y] = project([117.6, 26.2]);
    expect(pixelOf({ at: [117.6, 26.2], offset: [3, -4] }, 2)).toEqual([x * 4 + 3, y * 4 - 4]);
  });
});

describe('the closest look at a township', () => {
  const zooms = { least: 10, most: 15 };
  test.each([
    [700, 500],
    [300, 400],
  ])('holds its point, its group and its places in %i by %i px', (width, height) => {
    const view = townshipView(FILE, LAYOUT, UNIT, { width, height }, zooms);
    expect(view.zoom).toBeGreaterThan(zooms.least);
    const { west, east, south, north } = edgesOf(view, { width, height });
    const [left, top] = pixelOf({ at: [west, north], offset: [0, 0] }, view.zoom);
    const [right, bottom] = pixelOf({ at: [east, south], offset: [0, 0] }, view.zoom);
    for (const [code, reach] of [
      [UNIT.code, 20],
      [OWN.code, 4],
      [LOOSE.code, 4],
    ] as const) {
      const [x, y] = pixelOf(spotOf(found(code), LAYOUT, view.zoom), view.zoom);
      expect([x - reach >= left, x + reach <= right, y - reach >= top, y + reach <= bottom]).toEqual([true, true, true, true]);
    }
    // Another step closer would not hold it, or is further in than helps.
    expect(view.zoom).toBeLessThanOrEqual(zooms.least + 3);
  });

  test('of a single point does not go in for ever, and of one too wide ends with the whole district', () => {
    expect(townshipView({ places: [] }, mapLayout(), UNIT, { width: 700, height: 500 }, zooms).zoom).toBe(13);
    expect(townshipView(FILE, LAYOUT, UNIT, { width: 40, height: 40 }, zooms).zoom).toBe(10);
  });
});
