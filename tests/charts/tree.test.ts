import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import type { Picture, RectMark } from '../../src/charts/mark.ts';
import { tree } from '../../src/charts/tree/form.ts';
import { rectsOf, textsOf, wordsOf } from './geometry.ts';
import { datum, DISTRICT, dots, LONG } from './samples.ts';

const TOTALS = [datum('grids', '网格', '556个', 556), datum('heads', '楼栋长', '2300余名', 2300, 2400, '名')];
const data = { root: '三明市三元区', branches: DISTRICT, totals: [] };
const leavesOf = (picture: Picture): readonly RectMark[] => rectsOf(picture).filter(({ class: name }) => name.startsWith('part '));
const branchesOf = (picture: Picture): readonly RectMark[] => rectsOf(picture, 'around').filter(({ key }) => key !== undefined);

describe('the tree', () => {
  // The smallest branch, 荆西街道 with 4 places, has just a line of its own: 4.6 px a place at 288 px, 4.9 at 640. 3 px of air part two branches.
  test.each([
    [
      NARROW,
      [28.5, 99.9],
      [
        [22.7, 54.2],
        [80.9, 45],
        [129.9, 54.2],
        [188.1, 49.6],
      ],
      [131.9, 156.1, 3.8],
    ],
    [
      WIDE,
      [29.5, 106.3],
      [
        [24.1, 57.8],
        [85.9, 48],
        [137.9, 57.8],
        [199.7, 52.9],
      ],
      [139.3, 500.7, 4.1],
    ],
  ])('at %i has a column of townships as high as they have places', (width, [x, across], firsts, [left, wide, high]) => {
    const picture = tree.draw(data, width);
    expect(branchesOf(picture).map(({ key }) => key)).toEqual(DISTRICT.map(({ key }) => key));
    expect(new Set(branchesOf(picture).map((one) => `${one.x} ${one.width}`))).toEqual(new Set([`${x} ${across}`]));
    expect(
      branchesOf(picture)
        .slice(0, 4)
        .map(({ y, height }) => [y, height]),
    ).toEqual(firsts);
    for (const leaf of leavesOf(picture)) {
      expect([leaf.x, leaf.width]).toEqual([left, wide]);
      expect(leaf.height).toBeCloseTo(high ?? 0, 5);
    }
  });

  test.each([NARROW, WIDE])('at %i has a leaf per place beside its township, communities first', (width) => {
    const picture = tree.draw(data, width);
    const leaves = leavesOf(picture);
    expect(leaves.map(({ key }) => key)).toEqual(DISTRICT.flatMap(({ places }) => places.map(({ key }) => key)));
    expect([rectsOf(picture, 'part community').length, rectsOf(picture, 'part village').length]).toEqual([58, 74]);
    const beside = branchesOf(picture).map(
      ({ y, height }) => leaves.filter((leaf) => leaf.y >= y - 1 && leaf.y + leaf.height <= y + height + 1).length,
    );
    expect(beside).toEqual(DISTRICT.map(({ places }) => places.length));
  });

  test('says the name of each township and how many places it has, and the kinds of its leaves', () => {
    const words = wordsOf(tree.draw(data, NARROW));
    expect(words.slice(0, 2)).toEqual(['乡镇街道', '社区和村']);
    expect(words.slice(2, 8).join('')).toBe('三明市三元区');
    expect(words.slice(8, -2)).toEqual(DISTRICT.flatMap(({ label, places }) => [label, String(places.length)]));
    expect(words.slice(-2)).toEqual(['社区', '村']);
  });

  test('shortens a name that leaves its leaves no room, with a sign for what is missing', () => {
    const [first = DISTRICT[0], ...rest] = DISTRICT;
    const branches = first ? [{ ...first, label: LONG }, ...rest] : [];
    const said = wordsOf(tree.draw({ ...data, branches }, NARROW)).find((word) => word.endsWith('…')) ?? '';
    expect(LONG).toContain(said.slice(0, -1));
    expect(said.length).toBeGreaterThan(4);
    expect(tree.tell({ ...data, branches }).rows[0]?.cells[0]).toBe(LONG);
  });

  test.each([
    [
      WIDE,
      [488.6, 24.2, 150.8, 678.6],
      [
        [498, 65.4, 30],
        [498, 90.4, 14],
        [498, 132.8, 26],
        [498, 156.4, 14],
      ],
    ],
    [
      NARROW,
      [0.6, 703.2, 286.8, 160.6],
      [
        [10, 738, 24],
        [10, 760, 13],
        [10, 799.8, 24],
        [10, 821.8, 13],
      ],
    ],
  ])('at %i sets totals without a breakdown into a frame outside of its columns, and says why', (width, frame, expected) => {
    const picture = tree.draw({ ...data, totals: TOTALS }, width);
    expect(rectsOf(picture, 'unknown').map((one) => [one.x, one.y, one.width, one.height])).toEqual([frame]);
    const set = textsOf(picture).filter(({ key }) => key === 'grids' || key === 'heads');
    expect(set.map(({ text }) => text)).toEqual(['556个', '网格', '2300余名', '楼栋长']);
    expect(set.map(({ x, y, size }) => [x, y, size])).toEqual(expected);
    expect(wordsOf(picture).includes('只有总数')).toBe(width === WIDE);
    expect(wordsOf(picture).join('')).toContain('原文只给了总数，没有分到乡镇街道');
    const right = Math.max(...leavesOf(picture).map((leaf) => leaf.x + leaf.width));
    expect(right).toBeCloseTo(width === WIDE ? 464 : NARROW, 0);
  });

  test('tells a row per branch with its leaves below it, then the totals', () => {
    const { columns, rows, sentence } = tree.tell({ ...data, totals: TOTALS });
    expect(columns).toEqual(['名称', '层级', '属于']);
    expect(rows.slice(0, 2)).toEqual([
      { key: '列东街道', cells: ['列东街道', '乡镇街道', '三明市三元区'] },
      { key: '列东街道community0', cells: ['列东街道1', '社区', '列东街道'] },
    ]);
    expect(rows).toHaveLength(12 + 132 + 2);
    expect(rows.at(-1)).toEqual({ key: 'heads', cells: ['楼栋长', '2300余名', '原文只给了总数，没有分到乡镇街道'] });
    expect(sentence).toMatch(/^三明市三元区：列东街道、.*、中村乡；网格556个，楼栋长2300余名。原文只给了总数，没有分到乡镇街道。$/);
    expect(tree.tell(data).sentence).toMatch(/、中村乡。$/);
  });

  test('has heights in proportion to places and no two pieces on one another, for any branches', () => {
    assert(
      property(array(integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 }), (counts) => {
        const branches = counts.map((count, index) => ({ key: `b${index}`, label: '甲', places: dots(`b${index}`, 'village', count) }));
        const picture = tree.draw({ ...data, branches }, WIDE);
        const pieces = branchesOf(picture);
        const most = Math.max(...counts);
        const highest = Math.max(...pieces.map(({ height }) => height)) + 1;
        pieces.forEach(({ height }, index) => expect(Math.abs(height + 1 - ((counts[index] ?? 0) / most) * highest)).toBeLessThan(0.3));
        for (const column of [pieces, leavesOf(picture)])
          column
            .slice(1)
            .forEach(({ y }, index) => expect(y).toBeGreaterThan((column[index]?.y ?? 0) + (column[index]?.height ?? 0) - 0.1));
        expect(leavesOf(picture).filter(({ height }) => height <= 0)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
