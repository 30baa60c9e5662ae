import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose } from '../../../src/map/layout/choose.ts';

interface Seat {
  readonly cost: number;
  readonly on: number;
}
const clash = (one: Seat, other: Seat): boolean => one.on === other.on;
const seats = (...list: readonly (readonly [on: number, cost: number])[]): readonly Seat[] => list.map(([on, cost]) => ({ on, cost }));

/** The cheapest by trying everything; infinitely dear where all ways clash. */
function cheapest(lists: readonly (readonly Seat[])[], taken: readonly Seat[] = []): number {
  const [first, ...rest] = lists;
  if (!first) return taken.reduce((sum, { cost }) => sum + cost, 0);
  return Math.min(
    Infinity,
    ...first.filter((seat) => !taken.some((one) => clash(one, seat))).map((seat) => cheapest(rest, [...taken, seat])),
  );
}

const EFFORT = { rounds: 40, seed: 0.5 };

describe('choosing one of each list', () => {
  test.each([
    ['nothing', [], []],
    ['the first of one list', [seats([1, 0], [2, 5])], [1]],
    ['no two that clash', [seats([1, 0], [2, 5]), seats([1, 0], [3, 9])], [2, 1]],
    ['what is cheapest together', [seats([1, 0], [2, 1], [3, 2]), seats([1, 0], [2, 7]), seats([2, 0], [1, 50])], [3, 1, 2]],
  ] as const)('takes %s', (_what, lists, expected) => {
    expect(choose({ lists, clash }, EFFORT)?.map(({ on }) => on)).toEqual(expected);
  });

  test.each([
    ['a list is empty', [seats([1, 0]), []]],
    ['all ways clash', [seats([1, 0]), seats([1, 0])]],
  ])('finds nothing where %s', (_what, lists) => {
    expect(choose({ lists, clash }, EFFORT)).toBeNull();
  });

  test('is never in a clash, finds a way where there is one, and the cheapest nearly always', () => {
    let dear = 0;
    assert(
      property(array(array(integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (raw) => {
        const lists = raw.map((list) => [...new Set(list)].map((on, cost) => ({ on, cost: cost * 3 })));
        const [best, found] = [cheapest(lists), choose({ lists, clash }, EFFORT)];
        expect(found === null).toBe(best === Infinity);
        if (!found) return;
        expect(new Set(found.map(({ on }) => on)).size).toBe(found.length);
        if (found.reduce((sum, { cost }) => sum + cost, 0) > best) dear += 1;
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(dear).toBeLessThan(6);
  });

  test('is the same for the same seed', () => {
    const lists = Array.from({ length: 6 }, (_, at) =>
      seats(...Array.from({ length: 9 }, (__, index) => [(index * 7 + at) % 8, index] as const)),
    );
    expect(choose({ lists, clash }, EFFORT)).toEqual(choose({ lists, clash }, EFFORT));
  });
});
