import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluster } from '../../src/charts/places/cluster.ts';

describe('a cluster', () => {
  test('packs any number of dots without one touching another, inside its circle, row by row', () => {
    assert(
      property(integer({ min: 1, max: 150 }), constantFrom([5, 2], [9.5, 3], [1.2, 0.4]), (count, [dot = 5, gap = 2]) => {
        const { offsets, radius } = cluster(count, dot, gap);
        expect(offsets).toHaveLength(count);
        offsets.forEach((one, index) => {
          expect(Math.hypot(one.x, one.y) + dot).toBeLessThanOrEqual(radius + 1e-6);
          offsets
            .slice(index + 1)
            .forEach((other) => expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(dot * 2 + gap - 1e-6));
        });
        const ys = offsets.map(({ y }) => Math.round(y));
        expect(ys).toEqual(ys.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test('is dense: dots fill more than half of their circle', () => {
    for (const count of [3, 7, 12, 19, 58, 74]) expect((count * 36) / cluster(count, 5, 2).radius ** 2, String(count)).toBeGreaterThan(0.6);
  });

  // A dot and half its air are 6; two touch in the middle, three around it, seven and nineteen are hexagons.
  test.each([
    [1, 6, [[0, 0]]],
    [
      2,
      12,
      [
        [-6, 0],
        [6, 0],
      ],
    ],
    [
      3,
      12.9282,
      [
        [0, -6.9282],
        [-6, 3.4641],
        [6, 3.4641],
      ],
    ],
    [
      7,
      18,
      [
        [-6, -10.3923],
        [6, -10.3923],
        [-12, 0],
        [0, 0],
        [12, 0],
        [-6, 10.3923],
        [6, 10.3923],
      ],
    ],
  ])('of %i has radius %f and stands even around its middle', (count, radius, expected) => {
    const { offsets, radius: found } = cluster(count, 5, 2);
    expect(found).toBeCloseTo(radius, 3);
    offsets.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(expected[index]?.[0] ?? NaN, 3);
      expect(y).toBeCloseTo(expected[index]?.[1] ?? NaN, 3);
    });
  });

  test.each([
    [19, 30],
    [0, 0],
  ])('of %i has radius %f', (count, radius) => {
    expect(cluster(count, 5, 2).radius).toBeCloseTo(radius, 5);
  });
});
