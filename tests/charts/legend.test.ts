import { describe, expect, test } from 'vitest';
import { layoutFor, NARROW } from '../../src/charts/layout.ts';
import { dotClass, legend, placesLegend } from '../../src/charts/legend.ts';
import type { PlaceDot } from '../../src/charts/places/data.ts';
import { circlesOf, wordsOf } from './geometry.ts';
import { dots } from './samples.ts';

const layout = layoutFor(NARROW);
const place = (kind: PlaceDot['kind'], state: PlaceDot['state']): readonly PlaceDot[] =>
  dots('甲', kind, 1).map((dot) => ({ ...dot, state }));
const shown = (places: readonly PlaceDot[]): ReturnType<typeof placesLegend> & { width: number } => ({
  ...placesLegend(places, 0, 0, NARROW, layout),
  width: NARROW,
});

describe('the legend of dots', () => {
  test.each([
    ['filled', 'community', 'covered', 'dot community'],
    ['a ring', 'village', 'not', 'dot village ring'],
    ['dashed', 'village', 'unknown', 'dot village unknown'],
  ] as const)('knows a dot that is %s', (_look, kind, state, expected) => {
    expect(dotClass({ kind, state })).toBe(expected);
  });

  test.each([
    ['nothing when all are alike', place('village', 'covered'), []],
    ['kinds', [...place('community', 'covered'), ...place('village', 'covered')], ['社区', '村']],
    ['states', [...place('village', 'covered'), ...place('village', 'unknown')], ['原文点到名', '原文没有说']],
    ['kinds and states', [...place('community', 'not'), ...place('village', 'covered')], ['社区', '村', '原文点到名', '原文说没有']],
  ])('tells apart %s', (_what, places, expected) => {
    const { height } = shown(places);
    expect(wordsOf(shown(places))).toEqual(expected);
    expect(height > 0).toBe(expected.length > 0);
  });

  test('has a dot of that look before each of its words, keyed where it stands for a row', () => {
    const entries = [
      { class: 'node unknown', words: '空环', key: 'x' },
      { class: 'dot village', words: '村' },
    ];
    const drawn = { width: NARROW, ...legend(entries, 10, 100, NARROW, layout) };
    expect(circlesOf(drawn)).toMatchObject([
      { cx: 16, cy: 109.1, r: 5, class: 'node unknown', key: 'x' },
      { cx: 75, cy: 109.1, r: 5, class: 'dot village' },
    ]);
    expect(drawn.height).toBeCloseTo(18.2, 5);
  });

  test('starts a new line where an entry finds no room', () => {
    const entries = ['甲', '乙', '丙'].map((name) => ({ class: 'dot village', words: name.repeat(8) }));
    const drawn = { width: NARROW, ...legend(entries, 0, 0, NARROW, layout) };
    expect(circlesOf(drawn).map(({ cx, cy }) => [cx, cy])).toEqual([
      [6, 9.1],
      [143, 9.1],
      [6, 27.3],
    ]);
    expect(drawn.height).toBeCloseTo(36.4, 5);
  });
});
