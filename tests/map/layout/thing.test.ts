import { assert, constantFrom, double, option, property, record, tuple } from 'fast-check';
import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { air, CLOSEST, dotAt, whereAt, type Thing } from '../../../src/map/layout/thing.ts';
import { leadsThrough } from '../../../src/map/layout/leader.ts';

const box = (at: readonly [number, number], halfX: number, halfY: number, offset: readonly [number, number] = [0, 0]): Thing => ({
  at,
  offset,
  half: [halfX, halfY],
  round: 0,
});

describe('the least air between two things at all zooms', () => {
  test.each([
    ['two dots that move apart', dotAt([0, 0], 2), dotAt([10, 0], 3), 5],
    ['two dots of one point, which stay together', dotAt([5, 5], 2), { ...dotAt([5, 5], 3), offset: [9, 0] as const }, 4],
    ['a dot and a box beside it', dotAt([0, 0], 2), box([20, 0], 8, 4), 10],
    ['a dot that moves past a box: nearest on the way', dotAt([4, 0], 1), box([0, 0], 10, 2, [40, 10]), 7],
    ['a dot that moves into a box', dotAt([4, 0], 1), box([0, 0], 10, 2, [40, 0]), -1],
    ['a dot that is gone before', { ...dotAt([4, 0], 1), to: 2 }, box([0, 0], 10, 2, [40, 0]), 21],
    ['a dot that comes afterwards', { ...dotAt([4, 0], 1), from: 16 }, box([0, 0], 10, 2, [40, 0]), 13],
    ['dots of which one goes home in time', { ...dotAt([0, 0], 2), offset: [-6, 0] as const, until: 4 }, dotAt([1, 0], 2), 0],
  ] as const)('%s', (_what, one, other, expected) => {
    expect(air(one, other)).toBeCloseTo(expected, 6);
    expect(air(other, one)).toBeCloseTo(expected, 6);
  });

  const near = double({ min: -40, max: 40, noNaN: true });
  const thing = record({
    at: tuple(near, near),
    offset: tuple(near, near),
    half: tuple(double({ min: 0, max: 20, noNaN: true }), double({ min: 0, max: 10, noNaN: true })),
    round: double({ min: 0, max: 12, noNaN: true }),
    until: option(constantFrom(1.5, 2, 4, 8), { nil: undefined }),
  }).map(({ until, ...rest }): Thing => (until === undefined ? rest : { ...rest, until }));

  const SCALES = range(0, 5.001, 0.002).map((zoom) => Math.min(CLOSEST, 2 ** zoom));

  /** The same by looking at very many zooms. */
  function looked(one: Thing, other: Thing): number {
    return Math.min(
      ...SCALES.map((scale) => {
        const [[ax, ay], [bx, by]] = [whereAt(one, scale), whereAt(other, scale)];
        const across = Math.max(0, Math.abs(ax - bx) - one.half[0] - other.half[0]);
        const down = Math.max(0, Math.abs(ay - by) - one.half[1] - other.half[1]);
        return Math.hypot(across, down) - one.round - other.round;
      }),
    );
  }

  test('is what looking at every zoom finds, but for what lies between two looks', () => {
    assert(
      property(thing, thing, (one, other) => {
        const [exact, found] = [air(one, other), looked(one, other)];
        expect(exact).toBeLessThanOrEqual(found + 1e-9);
        // Between two looks a thing moves by a seven-hundredth of its way.
        expect(exact).toBeGreaterThan(found - 6);
      }),
      { numRuns: 150 },
    );
  });

  test('and a leader leads through a thing where one of its points does', () => {
    assert(
      property(thing, thing, ({ at, offset }, { at: place, offset: beside, half, round }) => {
        const other: Thing = { at: place, offset: beside, half, round };
        const points = range(0, 1.01, 0.1).map((along): Thing => ({
          at,
          offset: [offset[0] * along, offset[1] * along],
          half: [0, 0],
          round: 0,
        }));
        const touched = points.some((point) => air(point, other) < 1);
        if (touched) expect(leadsThrough({ at, offset }, other, 1)).toBe(true);
        else if (points.every((point) => air(point, other) > 1 + Math.hypot(...offset) / 10))
          expect(leadsThrough({ at, offset }, other, 1)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
