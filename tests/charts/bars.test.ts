import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bars } from '../../src/charts/bars/form.ts';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { linesOf, pathsOf, rectsOf, textsOf, wordsOf } from './geometry.ts';
import { datum, FLOOR, FUNDS } from './samples.ts';

const open = { data: [FLOOR, FUNDS], tone: 'village' as const };

describe('bars', () => {
  // The number of the longest bar, its arrow and some air stay free: 314.5 of 440 are left at 640 px, and 168.7 of 288.
  test.each([
    [
      NARROW,
      0,
      [
        [0, 26.2, 135, 22],
        [0, 86.4, 25, 22],
      ],
      [
        [135, 11.2],
        [146.2, 11.2],
        [157.5, 11.2],
      ],
      'M25,97.4H43M36,91.4L43,97.4L36,103.4',
    ],
    [
      WIDE,
      200,
      [
        [200, 4, 251.6, 26],
        [200, 46, 46.5, 26],
      ],
      [
        [451.6, 21],
        [472.5, 21],
        [493.5, 21],
      ],
      'M246.5,59H264.5M257.5,53L264.5,59L257.5,65',
    ],
  ])('at %i start at %i and stand there', (width, left, solid, fading, arrow) => {
    const picture = bars.draw(open, width);
    expect(rectsOf(picture, 'bar village').map((one) => [one.x, one.y, one.width, one.height])).toEqual(solid);
    expect([1, 2, 3].flatMap((sliver) => rectsOf(picture, `bar village fade-${sliver}`)).map((one) => [one.x, one.width])).toEqual(fading);
    expect(pathsOf(picture, 'arrow village').map(({ d }) => d)).toEqual([arrow]);
    expect(linesOf(picture, 'axis').map(({ x1 }) => x1)).toEqual([left + 0.5, left + 0.5]);
  });

  test.each([
    [
      NARROW,
      [
        ['争取的资金', 0, 17.8],
        ['4000余万元', 176.7, 42.9],
        ['全部村自营性收入的下限', 0, 78],
        ['740万元以上', 51, 103.1],
      ],
    ],
    [
      WIDE,
      [
        ['争取的资金', 0, 20.8],
        ['4000余万元', 522.5, 23.1],
        ['全部村自营性收入的下限', 0, 62.8],
        ['740万元以上', 272.5, 65.1],
      ],
    ],
  ])('at %i have their names above or beside them, and their numbers after their ends', (width, expected) => {
    expect(
      textsOf(bars.draw(open, width))
        .slice(0, 4)
        .map(({ text, x, y }) => [text, x, y]),
    ).toEqual(expected);
  });

  test('are ranked by what is certain, and so is the table', () => {
    expect(rectsOf(bars.draw(open, WIDE), 'bar village').map(({ key }) => key)).toEqual(['funds', 'floor']);
    expect(bars.tell(open)).toEqual({
      columns: ['数据', '数值'],
      rows: [
        { key: 'funds', cells: ['争取的资金', '4000余万元'] },
        { key: 'floor', cells: ['全部村自营性收入的下限', '740万元以上'] },
      ],
      sentence: '争取的资金4000余万元；全部村自营性收入的下限740万元以上。',
    });
  });

  test.each([
    [[FUNDS, FLOOR], '末端渐隐，还有零头；箭头：没有上限'],
    [[FLOOR], '箭头：没有上限'],
    [[FUNDS], '末端渐隐，还有零头'],
  ])('say in words what an open end means', (data, legend) => {
    expect(wordsOf(bars.draw({ data, tone: 'village' }, WIDE)).at(-1)).toBe(legend);
  });

  test('with closed ends need no such words', () => {
    expect(wordsOf(bars.draw({ data: [datum('a', '甲', '3个', 3)], tone: 'village' }, WIDE))).toEqual(['甲', '3个']);
  });

  test('have lengths in proportion and an order that falls, for any numbers', () => {
    assert(
      property(array(integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 8 }), constantFrom(NARROW, WIDE), (values, width) => {
        const data = values.map((value, index) => datum(`d${index}`, '数', `${value}个`, value));
        const drawn = rectsOf(bars.draw({ data, tone: 'village' }, width), 'bar village');
        const longest = Math.max(...drawn.map((one) => one.width));
        const most = Math.max(...values, 1);
        const valueOf = (key = ''): number => values[Number(key.slice(1))] ?? 0;
        for (const one of drawn) expect(Math.abs(one.width - (valueOf(one.key) / most) * longest)).toBeLessThan(0.2);
        expect(drawn.map(({ key }) => valueOf(key))).toEqual(values.toSorted((a, b) => b - a));
        expect(drawn.map(({ y }) => y)).toEqual(drawn.map(({ y }) => y).toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  test('fade exactly over the range that 余 leaves open, for any range', () => {
    assert(
      property(integer({ min: 1, max: 5000 }), integer({ min: 1, max: 5000 }), (low, range) => {
        const picture = bars.draw({ data: [datum('d', '数', `${low}余个`, low, low + range)], tone: 'village' }, WIDE);
        const solid = rectsOf(picture, 'bar village')[0]?.width ?? 0;
        const fading = [1, 2, 3]
          .flatMap((sliver) => rectsOf(picture, `bar village fade-${sliver}`))
          .reduce((sum, one) => sum + one.width, 0);
        expect(Math.abs(fading / (solid + fading) - range / (low + range))).toBeLessThan(0.002);
      }),
      { numRuns: 60 },
    );
  });
});
