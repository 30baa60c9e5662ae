import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RectMark } from '../../src/charts/mark.ts';
import { pairs } from '../../src/charts/pairs/form.ts';
import { units } from '../../src/charts/units/form.ts';
import { gridFor } from '../../src/charts/units/grid.ts';
import { textsOf } from './geometry.ts';
import { CADRES, datum, FLOOR, JOINED, TALKS, VILLAGES } from './samples.ts';

const rects = (picture: ReturnType<typeof units.draw>): readonly RectMark[] => picture.marks.filter((mark) => mark.kind === 'rect');

describe('a grid of squares', () => {
  test.each([
    [74, 288, 20, 20, 14.2],
    [74, 436, 24, 20, 21.4],
    [10, 288, 20, 10, 20],
    [135, 288, 20, 30, 9.4],
  ])('%i on %i px: %i px at most, %i to a row, %f apart', (count, width, largest, columns, pitch) => {
    const grid = gridFor(count, width, largest);
    expect(grid.columns).toBe(columns);
    expect(grid.pitch).toBeCloseTo(pitch, 1);
  });

  test('leaves more air after every ten, and stays on its width', () => {
    const { at, pitch, side } = gridFor(74, 288, 20);
    expect(at(10).x - at(9).x).toBeCloseTo(pitch * 1.35, 5);
    expect(at(9).x - at(8).x).toBeCloseTo(pitch, 5);
    expect(at(20)).toEqual({ x: 0, y: pitch });
    expect(at(19).x + side).toBeLessThanOrEqual(288);
  });
});

describe('counts as squares', () => {
  test('2100余 is 21 squares and an end that fades; nothing prints 2100 alone', () => {
    const picture = units.draw({ panels: [{ datum: TALKS }, { datum: CADRES }], per: 100, tone: 'activity' }, 640);
    const talks = rects(picture).filter(({ key }) => key === 'talks');
    expect(talks.filter((mark) => mark.class === 'unit activity')).toHaveLength(21);
    expect(talks.map((mark) => mark.class).slice(21)).toEqual(['unit activity fade-1', 'unit activity fade-2', 'unit activity fade-3']);
    expect(rects(picture).filter(({ key, class: name }) => key === 'cadres' && name === 'unit activity')).toHaveLength(79);
    const words = textsOf(picture).map(({ text }) => text);
    expect(words).toContain('2100余场');
    expect(words).toContain('一格＝100场；末端渐隐，还有零头');
    expect(words.join('')).not.toMatch(/2100(?!余)/);
  });

  test('以上 ends in an arrow', () => {
    const picture = units.draw({ panels: [{ datum: FLOOR }], per: 100, tone: 'village' }, 640);
    expect(picture.marks.filter((mark) => mark.class === 'arrow village')).toHaveLength(1);
    expect(textsOf(picture).map(({ text }) => text)).toContain('一格＝100万元；箭头：没有上限');
  });

  test('a last square is filled only as far as the count goes', () => {
    const last = rects(units.draw({ panels: [{ datum: datum('b', '小区党支部', '278个', 278) }], per: 10, tone: 'organisation' }, 640)).at(
      -1,
    );
    expect((last?.width ?? 0) / (last?.height ?? 1)).toBeCloseTo(0.8, 1);
  });

  test('33 of 74 are 33 filled and 41 empty squares that belong to the whole', () => {
    const picture = units.draw(
      { panels: [{ datum: JOINED, whole: VILLAGES, rest: datum('r', '没有覆盖的村', '41个', 41) }], per: 1, tone: 'village' },
      288,
    );
    expect(rects(picture).filter(({ key, class: name }) => key === 'joined' && name === 'unit village')).toHaveLength(33);
    expect(rects(picture).filter(({ key, class: name }) => key === 'villages' && name === 'unit village ring')).toHaveLength(41);
    expect(textsOf(picture).map(({ text }) => text)).toContain('一格＝1个；空心41个：没有覆盖的村');
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

test('a pair has squares of one size on both sides of a line, and its caution in the picture', () => {
  const picture = pairs.draw(
    {
      pair: [datum('a', '积极分子', '57名', 57), datum('b', '新党员', '24名', 24)],
      tones: ['organisation', 'village'],
      caution: '不是转化率。',
    },
    640,
  );
  const [a, b] = [rects(picture).filter(({ key }) => key === 'a'), rects(picture).filter(({ key }) => key === 'b')];
  expect([a.length, b.length]).toEqual([57, 24]);
  expect(new Set([...a, ...b].map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
  const divider = picture.marks.find((mark) => mark.class === 'divider');
  expect(divider).toMatchObject({ kind: 'line', x1: 320, x2: 320 });
  expect(Math.max(...a.map(({ x, width }) => x + width))).toBeLessThan(320);
  expect(Math.min(...b.map(({ x }) => x))).toBeGreaterThan(320);
  expect(textsOf(picture).at(-1)?.text).toBe('不是转化率。');
  expect(
    pairs.tell({
      pair: [datum('a', '积极分子', '57名', 57), datum('b', '新党员', '24名', 24)],
      tones: ['organisation', 'village'],
      caution: '不是转化率。',
    }).sentence,
  ).toBe('积极分子57名；新党员24名。不是转化率。');
});
