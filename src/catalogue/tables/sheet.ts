import { REFERENCE_KINDS } from '../../schema/common.ts';
import { TABLES, type TableId } from '../../schema/tables/all.ts';
import { DECLARED, isTabled, type Field } from '../../schema/tables/field.ts';
import { tableWords } from '../../words/zh/tables.ts';
import type { Atlas } from '../atlas.ts';
import { DATES, known, nameOf, nothingFor, pageOf, shown, wordFor, type Line } from './shown.ts';
import { tableOf, type Row, type Value } from './table.ts';
import { viewOf } from './views.ts';

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
  /** It says that there is nothing, or that nobody knows. */
  readonly nothing?: true;
  /** It says what goes without saying where there is little room. */
  readonly usual?: true;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** By filter, the values of this row. */
  readonly only: Readonly<Record<string, readonly string[]>>;
  readonly found: string;
  /** The fact whose evidence ends the row. */
  readonly fact?: string;
  /** Its own files, which end the row. */
  readonly files?: readonly Line[];
}

export interface SheetFilter {
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly count: number }[];
}

/** A table as its page prints it. */
export interface Sheet {
  /** The table whose rows these are: another one where nobody would read through all of its own. */
  readonly of: TableId;
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
  // What is computed is a fact too, in a table of its own.
  const at: TableId = id === 'derived' ? 'facts' : id;
  const kind = REFERENCE_KINDS.find((each) => isTabled(each) && DECLARED[each][0] === at);
  const key = row[TABLES[id].key[0]];
  return kind === undefined || typeof key !== 'string' ? undefined : pageOf(kind, key);
}

/** The values of a field in rows of the table that are one row of the page. */
const valuesIn = (group: readonly Row[], name: string): readonly string[] => [
  ...new Set(group.flatMap((row) => valuesOf(row[name] ?? null))),
];

function filterOf(atlas: Atlas, id: TableId, field: Field, title: string, groups: readonly (readonly Row[])[]): SheetFilter {
  const counts = new Map<string, number>();
  for (const group of groups) for (const value of valuesIn(group, field.name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = (value: string): number => (value === UNSET ? Infinity : (field.values?.indexOf(value) ?? 0));
  const text = (value: string): string =>
    value === UNSET ? nothingFor(id, field.name) : ((field.refers && nameOf(atlas, field.refers, value)) ?? wordFor(id, field.name, value));
  const options = [...counts].map(([value, count]) => ({ value, text: text(value), count }));
  return { name: field.name, title, options: options.toSorted((a, b) => order(a.value) - order(b.value)) };
}

const isNumber = ({ type }: Field): boolean => type === 'integer' || type === 'number';

/** Facts of several units in one column are sorted within a unit; days as the calendar has them, not as they are written. */
function sortKey(row: Row, name: string): string | undefined {
  if (name === 'text') return `${String(row['unit'])}\t${String(row['value'])}`;
  return DATES.includes(name) ? String(row[name] ?? '') : undefined;
}

const fileOf = (folder: string, row: Row, format: string): Line => ({
  text: format.toUpperCase(),
  path: `${folder}${String(row['id'])}.${format}`,
});

/** Rows of the table that are one row of the page, in their order. */
function grouped(rows: readonly Row[], by: string | undefined): readonly (readonly [Row, ...Row[]])[] {
  const groups = new Map<unknown, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = by === undefined ? row : row[by];
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** The table of this id as its page prints it. */
export function sheetOf(atlas: Atlas, id: TableId): Sheet {
  const { of, columns, filters, found = [], evidence = false, usual = {}, files, spread } = viewOf(id);
  const { fields, rows } = tableOf(atlas, of);
  const groups = grouped(rows, spread?.of);
  const over = spread ? [...new Set(rows.map((row) => String(row[spread.over])))] : [];
  const titles: Readonly<Record<string, string>> = tableWords[of].columns;
  const named = new Map(fields.map((field) => [field.name, field]));
  const at = (names: readonly string[]): readonly Field[] => names.flatMap((name) => named.get(name) ?? []);
  const title = (name: string): string => titles[name] ?? name;
  const cellOf = (row: Row, names: readonly string[], first: boolean): SheetCell => {
    const [name = ''] = names;
    const said = at(names).flatMap((field) => shown(atlas, of, field, known(of, row, field.name)));
    // Several quotations of one source name it once.
    const lines = said.filter(({ text }, index) => said.findIndex((line) => line.text === text) === index);
    const [head, ...rest] = lines;
    // An empty key sorts last, whatever the word is.
    if (!head) return { lines: [{ text: nothingFor(of, name) }], sort: '', nothing: true };
    const path = first || name === 'text' ? ownPage(of, row) : undefined;
    const sort = sortKey(row, name);
    return {
      lines: path === undefined ? lines : [{ ...head, path }, ...rest],
      ...(sort === undefined ? {} : { sort }),
      ...(usual[name] === row[name] ? { usual: true } : {}),
    };
  };
  return {
    of,
    columns: columns
      .flatMap((names): readonly SheetColumn[] => {
        const [first, ...rest] = at(names);
        if (!first) return [];
        // 经度 and 纬度 are one thing in two numbers; what else stands below is told by the dictionary.
        const pair = isNumber(first) ? rest.filter(isNumber) : [];
        return [{ name: first.name, title: [first, ...pair].map(({ name }) => title(name)).join('、'), numeric: isNumber(first) }];
      })
      .concat(over.map((value) => ({ name: value, title: wordFor(of, spread?.over ?? '', value), numeric: false }))),
    rows: groups.map(([row, ...more]) => ({
      cells: [
        ...columns.map((names, index) => cellOf(row, names, index === 0)),
        ...over.map((value) => {
          const own = [row, ...more].find((each) => each[spread?.over ?? ''] === value);
          return cellOf(own ?? {}, spread?.columns ?? [], false);
        }),
      ],
      only: Object.fromEntries(filters.map((name) => [name, valuesIn([row, ...more], name)])),
      found: found.map((name) => String(row[name] ?? '')).join(' '),
      ...(evidence ? { fact: String(row['id']) } : {}),
      ...(files ? { files: files.formats.map((format) => fileOf(files.folder, row, format)) } : {}),
    })),
    filters: at(filters)
      .map((field) => filterOf(atlas, of, field, title(field.name), groups))
      .filter(({ options }) => options.length > 1),
  };
}
