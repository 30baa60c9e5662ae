import { describe, expect, test } from 'vitest';
import { sheetOf, type SheetCell, type SheetRow } from '../../../src/catalogue/tables/sheet.ts';
import { tableOf } from '../../../src/catalogue/tables/table.ts';
import { TABLE_IDS } from '../../../src/schema/tables/all.ts';
import { allianceYaml, atlasWith } from '../base.ts';

const base = atlasWith({
  alliances: {
    hidden: allianceYaml({ membership: 'unpublished' }),
    shown: allianceYaml({ membership: 'published', members: [{ name: '甲单位' }, { name: '乙单位' }] }),
  },
});
const cellAt = (id: (typeof TABLE_IDS)[number], column: string, find: (row: SheetRow) => boolean): SheetCell => {
  const { columns, rows } = sheetOf(base, id);
  const cell = rows.find(find)?.cells[columns.findIndex(({ name }) => name === column)];
  if (!cell) throw new Error(`no ${column} of ${id}`);
  return cell;
};
const named =
  (text: string) =>
  ({ cells }: SheetRow): boolean =>
    cells[0]?.lines.some((line) => line.text === text) ?? false;

describe.each(TABLE_IDS)('the sheet of %s', (id) => {
  test('leaves no cell empty: it says that there is nothing, or that nobody knows', () => {
    const silent = sheetOf(base, id).rows.flatMap(({ cells }) => cells.filter(({ lines }) => lines.every(({ text }) => text === '')));
    expect(silent).toEqual([]);
  });
});

describe.each(['facts', 'derived'] as const)('a row of %s', (id) => {
  test('leads from its name and from its number to the page of the fact', () => {
    const { columns, rows } = sheetOf(base, id);
    const number = columns.findIndex(({ name }) => name === 'text');
    for (const { cells, fact } of rows)
      expect([cells[0]?.lines[0]?.path, cells[number]?.lines[0]?.path]).toEqual([`/facts/${String(fact)}/`, `/facts/${String(fact)}/`]);
  });

  test('says how it is said, and on phones only where it is not exact', () => {
    const { columns, rows } = sheetOf(base, id);
    const at = columns.findIndex(({ name }) => name === 'qualifier');
    expect(columns[at]?.title).toBe('怎么说的');
    expect(rows.map(({ cells }) => cells[at]?.usual === true)).toEqual(
      tableOf(base, id).rows.map(({ qualifier }) => qualifier === 'exact'),
    );
  });
});

test('an item is one row with its three reviews, though the file has a row for each', () => {
  const { columns, rows, filters } = sheetOf(base, 'reviews');
  const items = new Set(tableOf(base, 'reviews').rows.map(({ item }) => item));
  expect(rows.length).toBe(items.size);
  expect(tableOf(base, 'reviews').rows.length).toBe(3 * items.size);
  expect(columns.map(({ title }) => title)).toEqual(['名称', '类别', '初审', '复审', '终审']);
  expect(rows.map(({ cells }) => cells.slice(2).map(({ lines }) => lines[0]?.text))).toEqual(rows.map(() => ['待审', '待审', '待审']));
  for (const { options } of filters) expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(items.size);
});

describe('an unknown', () => {
  test('is no zero: nobody has counted the members of a list that is not public', () => {
    expect(cellAt('alliances', 'listed', named('hidden'))).toEqual({ lines: [{ text: '—' }], sort: '', nothing: true });
    expect(cellAt('alliances', 'listed', named('shown')).lines).toEqual([{ text: '2' }]);
  });

  test('is told where a position would stand, and sorts last', () => {
    const { rows } = sheetOf(base, 'places');
    const lost = tableOf(base, 'places').rows.findIndex(({ lng }) => lng === null);
    expect(rows[lost]?.cells).toContainEqual({ lines: [{ text: '未查到' }], sort: '', nothing: true });
  });
});

describe('the sheet of the rows of charts', () => {
  const { of, rows, columns, filters } = sheetOf(base, 'chart-rows');

  test('lists the charts instead, each with its page and its files', () => {
    expect(of).toBe('charts');
    expect(rows.map(({ cells }) => cells[0]?.lines[0]?.path)).toEqual([...base.charts.keys()].map((id) => `/charts/${id}/`));
    expect(rows.map(({ files }) => files?.map(({ path }) => path))).toEqual(
      [...base.charts.keys()].map((id) => [`/charts/${id}.csv`, `/charts/${id}.json`]),
    );
  });

  test('can be sorted by mechanism, form and rows', () => {
    expect(columns.map(({ name }) => name)).toEqual(['title', 'form', 'initiatives', 'rows']);
    expect(filters.every(({ name }) => ['initiatives', 'form'].includes(name))).toBe(true);
  });
});
