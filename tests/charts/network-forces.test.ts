import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutFor, NARROW, WIDE } from '../../src/charts/layout.ts';
import { bodiesOf, hubRadius, type Body } from '../../src/charts/network/bodies.ts';
import { sortTies, type NetworkGroup } from '../../src/charts/network/data.ts';
import { rest, type Placed } from '../../src/charts/network/force.ts';
import { LONG } from './samples.ts';

const body = (width: number, height: number, kind: Body['kind'] = 'member'): Body => ({ kind, name: '', width, height, words: [] });
const hub = body(80, 80, 'hub');
const START = { seed: 0.25, reach: 14 };

/** Boxes that reach into each other, by more than rounding. */
function overlaps(placed: readonly Placed[]): number {
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter(
        (b) =>
          (a.body.width + b.body.width) / 2 - Math.abs(a.x - b.x) > 0.1 && (a.body.height + b.body.height) / 2 - Math.abs(a.y - b.y) > 0.1,
      ),
  ).length;
}

describe('bodies under forces', () => {
  test('come to rest inside the width, none in another, in the order given, or find no room', () => {
    const member = record({ width: integer({ min: 16, max: 120 }), height: integer({ min: 16, max: 90 }) });
    assert(
      property(array(member, { maxLength: 14 }), constantFrom(NARROW, WIDE), integer({ min: 0, max: 23 }), (members, width, seed) => {
        const bodies = [hub, ...members.map((one) => body(one.width, one.height))];
        const placed = rest(bodies, [], width, { seed: seed / 24, reach: 14 });
        if (!placed) return;
        expect(placed.map((one) => one.body)).toEqual(bodies);
        expect(overlaps(placed)).toBe(0);
        for (const { body: one, x } of placed) expect(Math.abs(x) + one.width / 2).toBeLessThanOrEqual(width / 2 + 0.1);
      }),
      { numRuns: 40 },
    );
  });

  test('are where they were, for the same seed, and elsewhere for another', () => {
    const bodies = [hub, ...Array.from({ length: 6 }, () => body(60, 40))];
    expect(rest(bodies, [], WIDE, START)).toEqual(rest(bodies, [], WIDE, START));
    expect(rest(bodies, [], WIDE, START)).not.toEqual(rest(bodies, [], WIDE, { ...START, seed: 0.75 }));
  });

  test('that are tied are nearer to one another', () => {
    const bodies = [hub, ...Array.from({ length: 6 }, () => body(30, 30))];
    const apart = (links: readonly (readonly [number, number])[]): number => {
      const [, one, , , other] = rest(bodies, links, WIDE, START) ?? [];
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    expect(apart([[1, 4]])).toBeLessThan(apart([]));
  });

  test('that are wider than the picture find no room', () => {
    expect(rest([hub, body(300, 20)], [], NARROW, START)).toBeNull();
    expect(rest([], [], NARROW, START)).toEqual([]);
  });
});

describe('the bodies of a group', () => {
  const layout = layoutFor(NARROW);
  const group = { key: 'g', centre: '联盟', nodes: [{ key: 'a', name: '甲村', role: '牵头' }], unnamed: 2 };

  test('are the hub, its members and as many rings as nobody named', () => {
    expect(bodiesOf(group, 34, 98, layout).map(({ kind, key }) => [kind, key])).toEqual([
      ['hub', undefined],
      ['member', 'a'],
      ['ring', 'g-unnamed'],
      ['ring', 'g-unnamed'],
    ]);
  });

  test('are as large as their words need', () => {
    const [middle, member, ring] = bodiesOf(group, 34, 98, layout);
    expect([middle?.width, middle?.height]).toEqual([68, 68]);
    expect(member?.width).toBeCloseTo(32, 5);
    expect(member?.height).toBeCloseTo(16 + 4 + 15 * 1.4 + 13 * 1.4, 5);
    expect([ring?.width, ring?.height]).toEqual([16, 16]);
  });

  test.each([
    ['联盟', undefined, 34],
    ['绿都楼宇党建联盟', undefined, 42],
    ['联盟', '明溪县', 34],
    [LONG, undefined, undefined],
    ['联盟', LONG, undefined],
  ])('have a hub for “%s” in %s of radius %s', (centre, area, radius) => {
    expect(hubRadius({ centre, ...(area === undefined ? {} : { area }) }, layout)).toBe(radius);
  });
});

test('ties are of members of one hub, or pairs of their own when a side is none of its members', () => {
  const hubOf = (key: string, names: readonly string[]): NetworkGroup => ({
    key,
    centre: key,
    nodes: names.map((name) => ({ key: name, name })),
    unnamed: 0,
  });
  const ties = [
    { key: 'in', between: ['甲', '乙'] as const },
    { key: 'across', between: ['甲', '丙'] as const },
    { key: 'half', between: ['甲', '外'] as const },
    { key: 'out', between: ['外', '边'] as const },
  ];
  const [east, west] = [hubOf('东', ['甲', '乙']), hubOf('西', ['丙', '丁'])];
  const { inner, pairs } = sortTies({ groups: [east, west], ties });
  expect([east, west].map((group) => inner.get(group)?.map(({ key }) => key))).toEqual([['in'], []]);
  expect(pairs.map(({ key }) => key)).toEqual(['across', 'half', 'out']);
});
