import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { pairs } from '../../src/charts/pairs/form.ts';
import { linesOf, rectsOf, textsOf, wordsOf } from './geometry.ts';
import { datum, MEMBERS, SEEKERS } from './samples.ts';

const data = { pair: [SEEKERS, MEMBERS] as const, tones: ['organisation', 'village'] as const, caution: '不是转化率。' };

describe('a pair', () => {
  // Two columns of 130 px with 28 px between them, or of 288 px with 64: ten squares to a row in both.
  test.each([
    [NARROW, 144, 30.2, [0, 88, 10.4], [13, 88], [158, 88], [197, 114]],
    [WIDE, 320, 31.6, [0, 99.2, 19.2], [24, 99.2], [352, 99.2], [424, 147.2]],
  ])('at %i has squares of one size on both sides of a line', (width, middle, from, [x, y, side], second, other, last) => {
    const picture = pairs.draw(data, width);
    const [left, right] = [rectsOf(picture, 'unit organisation'), rectsOf(picture, 'unit village')];
    expect([left.length, right.length]).toEqual([57, 24]);
    expect([...left, ...right].filter((one) => one.width !== side || one.height !== side)).toEqual([]);
    expect([left[0], left[1], right[0], right.at(-1)].map((one) => [one?.x, one?.y])).toEqual([[x, y], second, other, last]);
    expect(linesOf(picture, 'divider').map(({ x1, x2, y1 }) => [x1, x2, y1])).toEqual([[middle, middle, from]]);
    expect(Math.max(...left.map((one) => one.x + one.width))).toBeLessThan(middle);
    expect(Math.min(...right.map((one) => one.x))).toBeGreaterThan(middle);
  });

  test('says its caution first, then its numbers and names above their squares', () => {
    const picture = pairs.draw(data, WIDE);
    expect(wordsOf(picture)).toEqual(['不是转化率。', '57名', '入党积极分子', '24名', '新发展的农村青年党员']);
    expect(textsOf(picture).map(({ x, y }) => [x, y])).toEqual([
      [0, 14.8],
      [0, 63.4],
      [0, 88.4],
      [352, 63.4],
      [352, 88.4],
    ]);
  });

  test('tells two rows, and its caution in the sentence', () => {
    expect(pairs.tell(data)).toEqual({
      columns: ['数据', '数值'],
      rows: [
        { key: 'seekers', cells: ['入党积极分子', '57名'] },
        { key: 'members', cells: ['新发展的农村青年党员', '24名'] },
      ],
      sentence: '入党积极分子57名；新发展的农村青年党员24名。不是转化率。',
    });
  });

  test('has on each side as many squares as its number, each on its own side, for any numbers', () => {
    assert(
      property(integer({ min: 0, max: 800 }), integer({ min: 0, max: 800 }), (one, other) => {
        const picture = pairs.draw({ ...data, pair: [datum('a', '甲', `${one}名`, one), datum('b', '乙', `${other}名`, other)] }, NARROW);
        const [left, right] = ['a', 'b'].map((side) => rectsOf(picture).filter(({ key }) => key === side));
        expect([left?.length, right?.length]).toEqual([one, other]);
        expect(left?.filter(({ x, width }) => x + width > NARROW / 2)).toEqual([]);
        expect(right?.filter(({ x }) => x < NARROW / 2)).toEqual([]);
        expect(new Set(rectsOf(picture).map(({ width }) => width)).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
