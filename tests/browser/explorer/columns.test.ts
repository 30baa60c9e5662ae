import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filtersOf, matches, numberIn, sorted } from '../../../src/browser/explorer/columns.ts';

test.each<[cell: string, number: number | null]>([
  ['74个', 74],
  ['0', 0],
  ['2100余场', 2100],
  ['90多人', 90],
  ['44.6%', 44.6],
  ['1.2万', 12_000],
  ['约1.2万元', 12_000],
  ['3亿元', 300_000_000],
  ['10余万元', 100_000],
  ['近500人', 500],
  ['超过500人', 500],
  ['至少3次', 3],
  ['2700元/月', 2700],
  ['周一', 1],
  ['周三', 3],
  ['周日', 7],
  ['周刊', null],
  ['', null],
  ['未注明', null],
  ['“5+N”', null],
  ['列东街道', null],
])('the number in %j is %j', (cell, number) => {
  expect(numberIn(cell)).toBe(number);
});

describe('a column can be filtered', () => {
  const filtered = (...cells: readonly string[]): readonly string[] | undefined =>
    filtersOf(
      ['名称', '列'],
      cells.map((cell, index) => [`甲${index}`, cell]),
    )[0]?.values;

  test.each<[reason: string, cells: readonly string[], values: readonly string[] | undefined]>([
    ['when its words repeat, in the order of their first row', ['村', '社区', '村'], ['村', '社区']],
    ['past cells that say nothing', ['村', '', '社区', '村', ''], ['村', '社区']],
    ['when its fifteen words repeat', [...'一二三四五六七八九十甲乙丙丁戊戊'], [...'一二三四五六七八九十甲乙丙丁戊']],
    ['but not by sixteen words', [...'一二三四五六七八九十甲乙丙丁戊己己'], undefined],
    ['but not when all are different', ['村', '社区'], undefined],
    ['but not when all are the same', ['村', '村'], undefined],
    ['but not when there are numbers', ['3个', '3个', '4个'], undefined],
    ['but not when there are numbers behind a sign', ['约3个', '约3个', '村'], undefined],
  ])('%s', (_reason, cells, values) => {
    expect(filtered(...cells)).toEqual(values);
  });

  test('by its own position; the names of the rows never are', () => {
    const rows = [
      ['甲', '村', '优'],
      ['甲', '村', '良'],
      ['乙', '社区', '优'],
    ];
    expect(filtersOf(['名称', '类别', '等级'], rows)).toEqual([
      { column: 1, name: '类别', values: ['村', '社区'] },
      { column: 2, name: '等级', values: ['优', '良'] },
    ]);
  });
});

test.each<[filters: Readonly<Record<number, string>>, expected: boolean]>([
  [{}, true],
  [{ 1: '村' }, true],
  [{ 1: '村', 2: '优' }, true],
  [{ 1: '社区' }, false],
  [{ 1: '村', 2: '良' }, false],
  [{ 9: '村' }, false],
  [{ 1: '' }, false],
])('a row of 甲, 村, 优 has what %j asks for: %j', (filters, expected) => {
  expect(matches(['甲', '村', '优'], filters)).toBe(expected);
});

describe('rows are sorted', () => {
  const rows = (...cells: readonly string[]): readonly { readonly cells: readonly string[] }[] => cells.map((cell) => ({ cells: [cell] }));
  const order = (direction: 'ascending' | 'descending', ...cells: readonly string[]): readonly (string | undefined)[] =>
    sorted(rows(...cells), { column: 0, order: direction }).map((row) => row.cells[0]);

  test.each<[how: string, up: readonly string[], down: readonly string[]]>([
    ['by size, not by digits', ['9个', '10个', '1.2万'], ['1.2万', '10个', '9个']],
    ['with what has no number last both ways', ['1', '2', '未注明'], ['2', '1', '未注明']],
    ['with Monday first', ['周一', '周三', '周日'], ['周日', '周三', '周一']],
    ['by pinyin where there are no numbers', ['陈大', '列东', '徐碧'], ['徐碧', '列东', '陈大']],
  ])('%s', (_how, up, down) => {
    expect(order('ascending', ...down)).toEqual(up);
    expect(order('descending', ...up)).toEqual(down);
  });

  test('not at all when nobody asked', () => {
    const printed = rows('2', '1');
    expect(sorted(printed, undefined)).toBe(printed);
  });

  test('whole: none is lost, equal ones keep their order, and the printed order stays as it was', () => {
    const cells = fc.array(fc.tuple(fc.constantFrom('1个', '2', '10余', '', '村', '社区'), fc.nat()), { maxLength: 30 });
    fc.assert(
      fc.property(cells, fc.constantFrom('ascending' as const, 'descending' as const), (pairs, direction) => {
        const printed = pairs.map(([cell], index) => ({ cells: [cell, String(index)] }));
        const copy = [...printed];
        const result = sorted(printed, { column: 0, order: direction });
        expect(printed).toEqual(copy);
        expect(new Set(result)).toEqual(new Set(printed));
        for (const [index, row] of result.entries()) {
          const next = result[index + 1];
          if (next?.cells[0] === row.cells[0]) expect(Number(next?.cells[1])).toBeGreaterThan(Number(row.cells[1]));
        }
      }),
    );
  });
});
