import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { units } from '../../src/charts/units/form.ts';
import { pathsOf, rectsOf as rects, textsOf, wordsOf } from './geometry.ts';
import { CADRES, datum, FLOOR, JOINED, REST, TALKS, VILLAGES } from './samples.ts';

describe('counts as squares', () => {
  test('2100余 is 21 squares and an end that fades; nothing prints 2100 alone', () => {
    const picture = units.draw({ panels: [{ datum: TALKS }, { datum: CADRES }], per: 100, tone: 'activity' }, 640);
    const talks = rects(picture).filter(({ key }) => key === 'talks');
    expect(talks.filter((mark) => mark.class === 'unit activity')).toHaveLength(21);
    expect(talks.map((mark) => mark.class).slice(21)).toEqual(['unit activity fade-1', 'unit activity fade-2', 'unit activity fade-3']);
    expect(rects(picture).filter(({ key, class: name }) => key === 'cadres' && name === 'unit activity')).toHaveLength(79);
    const words = wordsOf(picture);
    expect(words).toContain('2100余场');
    expect(words).toContain('一格＝100场；末端渐隐，还有零头');
    expect(words.join('')).not.toMatch(/2100(?!余)/);
  });

  test('以上 ends in an arrow', () => {
    const picture = units.draw({ panels: [{ datum: FLOOR }], per: 100, tone: 'village' }, 640);
    expect(pathsOf(picture, 'arrow village')).toHaveLength(1);
    expect(wordsOf(picture)).toContain('一格＝100万元；箭头：没有上限');
  });

  // 80 squares stand in four rows of twenty at 288 px; beside the numerals at 640 they do so too.
  test.each([
    [
      NARROW,
      0,
      11.3,
      [
        [0, 35.6],
        [14.2, 35.6],
      ],
      [
        [273.8, 3.8],
        [277.6, 3.8],
        [281.4, 3.8],
      ],
    ],
    [
      WIDE,
      204,
      17.1,
      [
        [204, 8],
        [225.4, 8],
      ],
      [
        [618.6, 5.7],
        [624.3, 5.7],
        [630, 5.7],
      ],
    ],
  ])('at %i squares start at %i and have sides of %f px', (width, _left, side, firsts, slivers) => {
    const picture = units.draw({ panels: [{ datum: TALKS }, { datum: CADRES }], per: 100, tone: 'activity' }, width);
    const whole = rects(picture, 'unit activity');
    expect(whole.slice(0, 2).map(({ x, y }) => [x, y])).toEqual(firsts);
    expect(new Set(whole.flatMap((one) => [one.width, one.height]))).toEqual(new Set([side]));
    expect(
      rects(picture)
        .slice(-3)
        .map((one) => [one.x, one.width]),
    ).toEqual(slivers);
    expect(
      new Set(
        rects(picture)
          .filter(({ key }) => key === 'cadres')
          .map(({ y }) => y),
      ).size,
    ).toBe(4);
  });

  test('stand in reading order, none on another, for any count', () => {
    assert(
      property(integer({ min: 1, max: 3000 }), constantFrom(NARROW, WIDE), (count, width) => {
        const drawn = rects(units.draw({ panels: [{ datum: datum('n', '数', `${count}个`, count) }], per: 1, tone: 'village' }, width));
        expect(drawn).toHaveLength(count);
        drawn.slice(1).forEach(({ x, y }, index) => {
          const before = drawn[index];
          if (before) expect(y > before.y ? y >= before.y + before.height - 0.1 : x >= before.x + before.width - 0.1).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each([NARROW, WIDE])('at %i of all there are have no empty square and no word for one, but name the whole', (width) => {
    const panel = { datum: datum('a', '建立党组织的村', '74个', 74), whole: VILLAGES, rest: datum('r', '没有的村', '0个', 0) };
    const picture = units.draw({ panels: [panel], per: 1, tone: 'village' }, width);
    expect(rects(picture).map(({ key }) => key)).toEqual(Array.from({ length: 74 }, () => 'a'));
    expect(wordsOf(picture).slice(2)).toEqual(['一格＝1个；一共74个：完成标准化建设的村']);
    expect(textsOf(picture).at(-1)?.key).toBe('villages');
  });

  test('a last square is filled only as far as the count goes', () => {
    const last = rects(units.draw({ panels: [{ datum: datum('b', '小区党支部', '278个', 278) }], per: 10, tone: 'organisation' }, 640)).at(
      -1,
    );
    expect((last?.width ?? 0) / (last?.height ?? 1)).toBeCloseTo(0.8, 1);
  });

  test('33 of 74 are 33 filled and 41 empty squares that belong to the rest, and words for the whole', () => {
    const picture = units.draw({ panels: [{ datum: JOINED, whole: VILLAGES, rest: REST }], per: 1, tone: 'village' }, 288);
    expect(rects(picture).filter(({ key, class: name }) => key === 'joined' && name === 'unit village')).toHaveLength(33);
    expect(rects(picture).filter(({ key, class: name }) => key === REST.key && name === 'unit village ring')).toHaveLength(41);
    expect(wordsOf(picture).join('')).toContain('空心41个：没有被联村党组织覆盖的村');
    expect(textsOf(picture).find(({ text }) => text.startsWith('一格＝1个；一共74个'))?.key).toBe('villages');
    expect(textsOf(picture).at(-1)?.key).toBe(REST.key);
  });

  test('empty squares that no fact counts stand for no number', () => {
    const data = { panels: [{ datum: JOINED, whole: VILLAGES }], per: 1, tone: 'village' } as const;
    const picture = units.draw(data, 288);
    expect(rects(picture).filter(({ key, class: name }) => key === undefined && name === 'unit village ring')).toHaveLength(41);
    expect(units.tell(data).rows.map(({ key }) => key)).toEqual(['joined', 'villages']);
  });

  test('fill an area in proportion to the number, whatever one square stands for', () => {
    assert(
      property(integer({ min: 1, max: 5000 }), constantFrom(10, 50, 100), (count, per) => {
        const drawn = rects(units.draw({ panels: [{ datum: datum('n', '数', `${count}个`, count) }], per, tone: 'village' }, 640));
        const side = drawn[0]?.height ?? 1;
        const area = drawn.reduce((sum, { width, height }) => sum + width * height, 0);
        expect(Math.abs(area / side ** 2 - count / per)).toBeLessThan(0.05 * Math.ceil(count / per) + 0.05);
      }),
      { numRuns: 60 },
    );
  });

  test('have a row for each count and one for a whole', () => {
    expect(units.tell({ panels: [{ datum: JOINED, whole: VILLAGES }], per: 1, tone: 'village' })).toEqual({
      columns: ['数据', '数值', '一格代表'],
      rows: [
        { key: 'joined', cells: ['联村党组织覆盖的村', '33个', '1个'] },
        { key: 'villages', cells: ['完成标准化建设的村', '74个', '1个'] },
      ],
      sentence: '联村党组织覆盖的村33个（完成标准化建设的村74个）。',
    });
  });
});
