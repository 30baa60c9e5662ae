import { REFERENCE_KINDS } from '../../schema/common.ts';
import { TABLES, type TableId } from '../../schema/tables/all.ts';
import { DECLARED, type Field } from '../../schema/tables/field.ts';
import { zhData as zh } from '../../words/zh/data-hub.ts';
import { tableWords } from '../../words/zh/tables.ts';
import type { Atlas } from '../atlas.ts';
import { DATES, nameOf, pageOf, shown, wordFor, type Line } from './shown.ts';
import { tableOf, type Row, type Value } from './table.ts';
import { VIEWS, type TableView } from './views.ts';

/** A column as the page prints it. */
export interface SheetColumn {
  /** The field it is sorted by, and what the address calls it. */
  readonly name: string;
  readonly title: string;
  readonly numeric: boolean;
}

export interface SheetCell {
  readonly lines: readonly Line[];
  /** What to sort by where the text would not do: numbers of one unit stand together, because others cannot be compared. */
  readonly sort?: string;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** By filter, the values of this row. */
  readonly only: Readonly<Record<string, readonly string[]>>;
  readonly found: string;
  /** The fact whose evidence ends the row. */
  readonly fact?: string;
  /** The fact that a row without evidence prints: where it was corrected, a sign says so. */
  readonly marked?: string;
}

export interface SheetFilter {
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly count: number }[];
}

/** A table as its page prints it. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly filters: readonly SheetFilter[];
}

/** How a row without a value answers a filter. No id and no code begins like this. */
const UNSET = '-';

const valuesOf = (value: Value): readonly string[] => {
  if (value === null || value === '' || (typeof value === 'object' && value.length === 0)) return [UNSET];
  return typeof value === 'object' ? value : [String(value)];
};

/** The page of what a row is about; undefined for a table whose rows have none. */
function ownPage(id: TableId, row: Row): string | undefined {
  if (id === 'facts' || id === 'derived') return undefined;
  const kind = REFERENCE_KINDS.find((each) => each !== '清单' && each !== '术语' && DECLARED[each][0] === id);
  const key = row[TABLES[id].key[0]];
  return kind === undefined || typeof key !== 'string' ? undefined : pageOf(kind, key);
}

function filterOf(atlas: Atlas, id: TableId, field: Field, title: string, rows: readonly Row[]): SheetFilter {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row[field.name] ?? null)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = (value: string): number => (value === UNSET ? Infinity : (field.values?.indexOf(value) ?? 0));
  const text = (value: string): string =>
    value === UNSET ? zh.controls.unset : ((field.refers && nameOf(atlas, field.refers, value)) ?? wordFor(id, field.name, value));
  const options = [...counts].map(([value, count]) => ({ value, text: text(value), count }));
  return { name: field.name, title, options: options.toSorted((a, b) => order(a.value) - order(b.value)) };
}

const isNumber = ({ type }: Field): boolean => type === 'integer' || type === 'number';

/** Facts of several units in one column are sorted within a unit; days as the calendar has them, not as they are written. */
function sortKey(row: Row, name: string): string | undefined {
  if (name === 'text') return `${String(row['unit'])}\t${String(row['value'])}`;
  return DATES.includes(name) ? String(row[name] ?? '') : undefined;
}

/** The table of this id as its page prints it. */
export function sheetOf(atlas: Atlas, id: TableId): Sheet {
  const { fields, rows } = tableOf(atlas, id);
  const { columns, filters, found = [], evidence = false }: TableView<string> = VIEWS[id];
  const titles: Readonly<Record<string, string>> = tableWords[id].columns;
  const known = new Map(fields.map((field) => [field.name, field]));
  const at = (names: readonly string[]): readonly Field[] => names.flatMap((name) => known.get(name) ?? []);
  const title = (name: string): string => titles[name] ?? name;
  const cellOf = (row: Row, names: readonly string[], first: boolean): SheetCell => {
    const said = at(names).flatMap((field) => shown(atlas, id, field, row[field.name] ?? null));
    // Several quotations of one source name it once.
    const lines = said.filter(({ text }, index) => said.findIndex((line) => line.text === text) === index);
    const path = first ? ownPage(id, row) : undefined;
    const [head, ...rest] = lines;
    const sort = sortKey(row, names[0] ?? '');
    return { lines: head && path !== undefined ? [{ ...head, path }, ...rest] : lines, ...(sort === undefined ? {} : { sort }) };
  };
  return {
    columns: columns.flatMap((names) => {
      const [first, ...rest] = at(names);
      if (!first) return [];
      // 经度 and 纬度 are one thing in two numbers; what else stands below is told by the dictionary.
      const pair = isNumber(first) ? rest.filter(isNumber) : [];
      return [{ name: first.name, title: [first, ...pair].map(({ name }) => title(name)).join('、'), numeric: isNumber(first) }];
    }),
    rows: rows.map((row) => ({
      cells: columns.map((names, index) => cellOf(row, names, index === 0)),
      only: Object.fromEntries(filters.map((name) => [name, valuesOf(row[name] ?? null)])),
      found: found.map((name) => String(row[name] ?? '')).join(' '),
      ...(evidence ? { fact: String(row['id']) } : {}),
      // The row of a chart is a fact, or what has the key of none.
      ...(id === 'chart-rows' ? { marked: String(row['key']) } : {}),
    })),
    filters: at(filters)
      .map((field) => filterOf(atlas, id, field, title(field.name), rows))
      .filter(({ options }) => options.length > 1),
  };
}
