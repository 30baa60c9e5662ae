import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CircleMark, Picture } from '../../src/charts/mark.ts';
import { cluster } from '../../src/charts/places/cluster.ts';
import { places } from '../../src/charts/places/form.ts';
import { textsOf } from './geometry.ts';
import { DISTRICT, KINDS } from './samples.ts';

function dotsOf({ marks }: Picture): readonly CircleMark[] {
  return marks.filter((mark): mark is CircleMark => mark.kind === 'circle' && mark.key !== undefined);
}

describe('a cluster', () => {
  test('packs any number of dots without one touching another, inside its circle', () => {
    assert(
      property(integer({ min: 1, max: 150 }), (count) => {
        const { offsets, radius } = cluster(count, 5, 2);
        expect(offsets).toHaveLength(count);
        offsets.forEach((one, index) => {
          expect(Math.hypot(one.x, one.y) + 5).toBeLessThanOrEqual(radius + 1e-6);
          offsets
            .slice(index + 1)
            .forEach((other) => expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(12 - 1e-6));
        });
      }),
      { numRuns: 40 },
    );
  });

  test('is dense: dots fill more than half of their circle', () => {
    for (const count of [3, 7, 12, 19, 58, 74]) expect((count * 36) / cluster(count, 5, 2).radius ** 2, String(count)).toBeGreaterThan(0.6);
  });

  test.each([
    [1, 6],
    [2, 12],
    [7, 18],
    [19, 30],
  ])('of %i has radius %f at most', (count, radius) => {
    expect(cluster(count, 5, 2).radius).toBeCloseTo(radius, 5);
  });
});

describe('the places of the district', () => {
  test.each([288, 640])('are 132 dots at %i, none on another', (width) => {
    const dots = dotsOf(places.draw({ groups: DISTRICT, titles: false }, width));
    expect(dots).toHaveLength(132);
    expect(dots.filter((dot) => dot.class === 'dot community')).toHaveLength(58);
    expect(dots.filter((dot) => dot.class === 'dot village')).toHaveLength(74);
    dots.forEach((one, index) =>
      dots.slice(index + 1).forEach((other) => expect(Math.hypot(one.cx - other.cx, one.cy - other.cy)).toBeGreaterThan(one.r + other.r)),
    );
  });

  test.each([
    [288, 3],
    [640, 4],
  ])('at %i stand %i to a row, names on one line, in the order given', (width, columns) => {
    const names = textsOf(places.draw({ groups: DISTRICT, titles: false }, width)).slice(0, 12);
    expect(names.map(({ text }) => text)).toEqual(DISTRICT.map(({ label }) => label));
    expect(new Set(names.slice(0, columns).map(({ y }) => y)).size).toBe(1);
    expect(names.slice(0, columns).map(({ x }) => x)).toEqual(
      Array.from({ length: columns }, (_, index) => Math.round((width / columns) * (index + 0.5) * 10) / 10),
    );
  });

  test('say in words what red and green are, but not where one kind stands under its own name', () => {
    const words = (groups: typeof DISTRICT): readonly string[] =>
      textsOf(places.draw({ groups, titles: false }, 288)).map(({ text }) => text);
    expect(words(DISTRICT).slice(-2)).toEqual(['社区', '村']);
    expect(words(KINDS)).toEqual(['58个', '实现全覆盖的社区', '74个', '完成标准化建设的村']);
  });

  test('say their name only when asked', () => {
    expect(dotsOf(places.draw({ groups: DISTRICT, titles: true }, 288))[0]).toMatchObject({ title: '列东街道1' });
    expect(dotsOf(places.draw({ groups: DISTRICT, titles: false }, 288))[0]).not.toHaveProperty('title');
  });

  test('shrink rather than leave their cell', () => {
    const crowd = {
      key: 'crowd',
      label: '甲',
      places: Array.from({ length: 400 }, (_, index) => ({
        key: String(index),
        name: '乙',
        kind: 'village' as const,
        state: 'covered' as const,
      })),
    };
    const dots = dotsOf(places.draw({ groups: [crowd, ...DISTRICT], titles: false }, 288)).slice(0, 400);
    expect(Math.max(...dots.map(({ cx, r }) => cx + r))).toBeLessThanOrEqual(96);
    expect(dots[0]?.r).toBeLessThan(3);
  });
});

test('a place that is not covered is a ring, one not known a dashed ring, and the table says which', () => {
  const group = {
    key: 'g',
    label: '甲街道',
    places: (['covered', 'not', 'unknown'] as const).map((state, index) => ({
      key: state,
      name: `丙${index}`,
      kind: 'community' as const,
      state,
    })),
  };
  const data = { groups: [group], titles: false };
  expect(dotsOf(places.draw(data, 288)).map((dot) => dot.class)).toEqual(['dot community', 'dot community ring', 'dot community unknown']);
  expect(places.tell(data)).toMatchObject({
    columns: ['社区或村', '类别', '情况'],
    rows: [{ cells: ['丙0', '社区', '原文点到名'] }, { cells: ['丙1', '社区', '原文说没有'] }, { cells: ['丙2', '社区', '原文没有说'] }],
  });
  expect(places.tell({ groups: KINDS, titles: false }).sentence).toBe('58个实现全覆盖的社区，74个完成标准化建设的村。');
});
