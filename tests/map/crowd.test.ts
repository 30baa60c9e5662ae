import { describe, expect, test } from 'vitest';
import { crowdOf } from '../../src/map/crowd.ts';
import { mapPlace } from './places.ts';

/** A hundred by a hundred places over a tenth of a degree each way. */
const PLACES = Array.from({ length: 10_000 }, (_, index) =>
  mapPlace({
    code: String(350404001000 + index),
    precision: 'site',
    at: [117.5 + (index % 100) / 1000, 26.2 + Math.floor(index / 100) / 1000],
  }),
);
const EVERYWHERE = { west: 117, south: 26, east: 118, north: 27 };

describe('ten thousand places', () => {
  const crowd = crowdOf(PLACES, 15);

  test('are gathered to few where they would cover each other, and none is lost', () => {
    const gathered = crowd.within(EVERYWHERE, 11);
    expect(gathered.length).toBeLessThan(200);
    expect(gathered.reduce((sum, one) => sum + ('count' in one ? one.count : 1), 0)).toBe(PLACES.length);
    expect(new Set(gathered.map(({ key }) => key)).size).toBe(gathered.length);
  });

  test('fall apart further in, at the latest at the closest look', () => {
    for (const one of crowd.within(EVERYWHERE, 11)) if ('count' in one) expect(one.opensAt).toBeGreaterThan(11);
    expect(crowd.within(EVERYWHERE, 15).every((one) => 'place' in one)).toBe(true);
    expect(crowd.within(EVERYWHERE, 15)).toHaveLength(PLACES.length);
  });

  test('are asked for by edges: what is out of sight costs nothing', () => {
    const [first] = PLACES;
    const [lng, lat] = first?.at ?? [0, 0];
    const near = crowd.within({ west: lng - 0.0004, south: lat - 0.0004, east: lng + 0.0004, north: lat + 0.0004 }, 15);
    expect(near.map(({ key }) => key)).toEqual([first?.code]);
  });
});

test('places without a point of their own are no crowd', () => {
  expect(crowdOf([mapPlace()], 15).within(EVERYWHERE, 15)).toEqual([]);
});
