import { array, boolean, double, integer, record, sample, tuple } from 'fast-check';
import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/map/layout/lay-out.ts';
import { district } from './district.ts';
import { coveredAt, overlaps } from './overlaps.ts';

const lng = double({ min: 117.3, max: 117.9, noNaN: true });
const lat = double({ min: 26, max: 26.5, noNaN: true });
/** Some 100 m to 2 km: points that are one point can never be told apart. */
const near = tuple(double({ min: 0.001, max: 0.02, noNaN: true }), boolean()).map(([far, east]) => (east ? far : -far));

/** A township anywhere with some places, of which a few stand at points near its own. */
const unit = record({
  at: tuple(lng, lat),
  communities: integer({ min: 0, max: 9 }),
  villages: integer({ min: 1, max: 9 }),
  around: array(tuple(near, near), { maxLength: 3 }),
}).map(({ at: [x, y], communities, villages, around }) => ({
  at: [x, y] as const,
  communities,
  villages,
  own: around.map(([dx, dy]) => [x + dx, y + dy] as const),
}));

/** Points of townships are never moved: where two lie in one place, their marks do. */
const ofPoints = (pair: string): boolean => /^the point of .* and the point of /.test(pair);

const SIZE = { from: 640, width: 640, dot: 4, gap: 2, text: { township: 14, station: 12 } };

describe('any district', () => {
  test('is laid out so that nothing covers anything at any zoom, and hardly ever finds no room', { timeout: 120_000 }, () => {
    const districts = sample(
      tuple(array(unit, { minLength: 2, maxLength: 6 }), array(tuple(lng, lat), { maxLength: 3 })).map(([units, points]) =>
        district(units, { stations: points.map((at, index) => ({ name: `站${index}`, at })) }),
      ),
      { numRuns: 60, seed: 4 },
    );
    const found = districts.map((data): readonly string[] | null => {
      try {
        const layout = layOut(data, SIZE);
        return range(0, 5.1, 0.5).flatMap((step) => overlaps(coveredAt(data, layout, layout.zoom + step)));
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('地图放不下')) return null;
        throw error;
      }
    });
    expect(found.flatMap((pairs) => pairs ?? []).filter((pair) => !ofPoints(pair))).toEqual([]);
    expect(found.filter((pairs) => pairs === null).length).toBeLessThanOrEqual(1);
  });

  test('of one point, or of points in one place, still has a picture', () => {
    const alone = layOut(district([{ at: [117.6, 26.2], communities: 2, villages: 0 }]), SIZE);
    expect(Object.keys(alone.groups)).toHaveLength(1);
    const twice = district([
      { at: [117.6, 26.2], communities: 2, villages: 3 },
      { at: [117.6, 26.2], communities: 4, villages: 0 },
    ]);
    const layout = layOut(twice, SIZE);
    expect(overlaps(coveredAt(twice, layout, layout.zoom)).filter((pair) => !ofPoints(pair))).toEqual([]);
  });

  test('that finds no room says so', () => {
    const crowd = district(Array.from({ length: 3 }, () => ({ at: [117.6, 26.2] as const, communities: 30, villages: 0 })));
    expect(() => layOut(crowd, { ...SIZE, width: 50 })).toThrow('地图放不下');
  });
});
