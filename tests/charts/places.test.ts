import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import type { CircleMark, Picture } from '../../src/charts/mark.ts';
import type { PlaceGroup } from '../../src/charts/places/data.ts';
import { places } from '../../src/charts/places/form.ts';
import { groups } from './arbitrary.ts';
import { circlesOf, overlapping, textsOf, wordsOf } from './geometry.ts';
import { DISTRICT, dots, KINDS } from './samples.ts';

const dotsOf = (picture: Picture): readonly CircleMark[] => circlesOf(picture).filter(({ key }) => key !== undefined);

describe('the places of the district', () => {
  test.each([NARROW, WIDE])('are 132 dots at %i, none on another', (width) => {
    const drawn = dotsOf(places.draw({ groups: DISTRICT }, width));
    expect(drawn).toHaveLength(132);
    expect(drawn.filter((dot) => dot.class === 'dot community')).toHaveLength(58);
    expect(drawn.filter((dot) => dot.class === 'dot village')).toHaveLength(74);
    expect(overlapping(drawn)).toEqual([]);
  });

  test.each([
    [NARROW, 3],
    [WIDE, 4],
  ])('at %i stand %i to a row, names on one line, in the order given', (width, columns) => {
    const names = textsOf(places.draw({ groups: DISTRICT }, width)).filter(({ class: name }) => name === 'label');
    expect(names.map(({ text }) => text)).toEqual([...DISTRICT.map(({ label }) => label), '社区', '村']);
    expect(new Set(names.slice(0, columns).map(({ y }) => y)).size).toBe(1);
    expect(names.slice(0, columns).map(({ x }) => x)).toEqual(
      Array.from({ length: columns }, (_, index) => Math.round((width / columns) * (index + 0.5) * 10) / 10),
    );
  });

  test('say in words what red and green are, but not where one kind stands under its own name', () => {
    const words = (all: typeof DISTRICT): readonly string[] => textsOf(places.draw({ groups: all }, NARROW)).map(({ text }) => text);
    expect(words(DISTRICT).slice(-2)).toEqual(['社区', '村']);
    expect(words(KINDS)).toEqual(['58个', '实现全覆盖的社区', '74个', '完成标准化建设的村']);
  });

  test('say in words what a dashed ring is, even in a single group', () => {
    const group = {
      key: 'g',
      label: '甲',
      places: dots('甲', 'village', 4).map((dot, index) => ({ ...dot, state: index > 0 ? ('unknown' as const) : dot.state })),
    };
    expect(wordsOf(places.draw({ groups: [group] }, NARROW))).toEqual(['甲', '原文点到名', '原文没有说']);
  });

  // The twelve of 列东街道 lie in rows of two, three, four and three; the hairline is 4 px around their circle.
  test.each([
    [
      NARROW,
      5.8,
      [48, 32.2, 31.2],
      [
        [41.3, 12.8],
        [54.7, 12.8],
        [34.6, 24.4],
      ],
    ],
    [
      WIDE,
      8.5,
      [80, 44.5, 43.5],
      [
        [70.3, 16.4],
        [89.8, 16.4],
        [60.5, 33.3],
      ],
    ],
  ])('at %i stand in a honeycomb of dots of %f px around the middle of their cell', (width, r, around, firsts) => {
    const picture = places.draw({ groups: DISTRICT }, width);
    expect(
      circlesOf(picture, 'around')
        .slice(0, 1)
        .map((one) => [one.cx, one.cy, one.r]),
    ).toEqual([around]);
    expect(
      dotsOf(picture)
        .slice(0, 3)
        .map((one) => [one.cx, one.cy]),
    ).toEqual(firsts);
    expect(new Set(dotsOf(picture).map((one) => one.r))).toEqual(new Set([r]));
  });

  test.each([
    [NARROW, 5.6, [72, 216]],
    [WIDE, 9.5, [160, 480]],
  ])('of two kinds at %i stand side by side in dots of %f px', (width, r, middles) => {
    const picture = places.draw({ groups: KINDS }, width);
    expect(circlesOf(picture, 'around').map(({ cx }) => cx)).toEqual(middles);
    expect(new Set(dotsOf(picture).map((one) => one.r))).toEqual(new Set([r]));
    expect(textsOf(picture).map(({ x, anchor }) => [x, anchor])).toEqual(
      middles.flatMap((x) => [
        [x, 'middle'],
        [x, 'middle'],
      ]),
    );
  });

  test('lie inside the hairline of their own group, none on another, in their order, for any groups', () => {
    assert(
      property(groups(8, 60), constantFrom(NARROW, WIDE), (all, width) => {
        const picture = places.draw({ groups: all }, width);
        const rims = circlesOf(picture, 'around');
        const drawn = dotsOf(picture);
        expect(drawn.map(({ key }) => key)).toEqual(all.flatMap((group) => group.places.map(({ key }) => key)));
        expect(overlapping([...drawn])).toEqual([]);
        expect(overlapping(rims)).toEqual([]);
        all.forEach(({ key }, index) => {
          const rim = rims[index];
          const own = drawn.filter((dot) => dot.key?.startsWith(`${key}-`));
          for (const dot of own)
            expect(Math.hypot(dot.cx - (rim?.cx ?? 0), dot.cy - (rim?.cy ?? 0)) + dot.r).toBeLessThan((rim?.r ?? 0) + 0.2);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('say how many they are below their names, unless a big numeral does or their states would need several', () => {
    const words = (change: Partial<PlaceGroup>): readonly string[] =>
      wordsOf(places.draw({ groups: DISTRICT.map((group) => ({ ...group, ...change })) }, NARROW));
    expect(words({}).slice(0, 4)).toEqual(['列东街道', '社区11，村1', '列西街道', '社区8，村2']);
    expect(words({ places: dots('甲', 'village', 3) }).slice(0, 4)).toEqual(['列东街道', '3个', '列西街道', '3个']);
    expect(words({ figure: '很多' }).join('')).not.toMatch(/\d/);
    expect(words({ places: dots('甲', 'village', 3).map((dot) => ({ ...dot, state: 'unknown' })) }).join('')).not.toMatch(/\d/);
  });

  test('shrink rather than leave their cell', () => {
    const crowd = {
      key: 'crowd',
      label: '甲',
      places: dots('乙', 'village', 400),
    };
    const crowded = dotsOf(places.draw({ groups: [crowd, ...DISTRICT] }, NARROW)).slice(0, 400);
    expect(Math.max(...crowded.map(({ cx, r }) => cx + r))).toBeLessThanOrEqual(96);
    expect(crowded[0]?.r).toBeLessThan(3);
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
      township: '甲街道',
      class: '主城区',
      state,
    })),
  };
  const data = { groups: [group] };
  expect(dotsOf(places.draw(data, NARROW)).map((dot) => dot.class)).toEqual([
    'dot community',
    'dot community ring',
    'dot community unknown',
  ]);
  expect(places.tell(data)).toMatchObject({
    columns: ['社区或村', '类别', '乡镇街道', '城乡分类', '情况'],
    rows: [
      { cells: ['丙0', '社区', '甲街道', '主城区', '原文点到名'] },
      { cells: ['丙1', '社区', '甲街道', '主城区', '原文说没有'] },
      { cells: ['丙2', '社区', '甲街道', '主城区', '原文没有说'] },
    ],
  });
  expect(places.tell({ groups: KINDS }).sentence).toBe('58个实现全覆盖的社区，74个完成标准化建设的村。');
});
