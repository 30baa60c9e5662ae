import type { Sorting } from '../chart-state.ts';

/** A column of which the reader may choose one value. */
export interface Filter {
  /** Position in the table; 0 names the rows and is never one. */
  readonly column: number;
  readonly name: string;
  /** In the order of their first row. */
  readonly values: readonly string[];
}

const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const WEEKDAYS = '一二三四五六日';

/** The number a cell starts with, for sorting only: 2100余场 by its lower end, 约1.2万 by 12000, 周三 as the third. Null where there is none. */
export function numberIn(cell: string): number | null {
  const weekday = /^周([一二三四五六日])$/.exec(cell)?.[1];
  if (weekday !== undefined) return WEEKDAYS.indexOf(weekday) + 1;
  const [, digits, scale = ''] = /^(?:约|近|超|超过|至少|不少于)?(\d+(?:\.\d+)?)[余多]?([万亿])?/.exec(cell) ?? [];
  return digits === undefined ? null : Number(digits) * (SCALE[scale] ?? 1);
}

/** Columns whose values repeat enough to group the rows: 乡镇街道, 类别. Numbers are sorted, not filtered. */
export function filtersOf(columns: readonly string[], rows: readonly (readonly string[])[]): readonly Filter[] {
  return columns.flatMap((name, column) => {
    if (column === 0) return [];
    const cells = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
    const values = [...new Set(cells)];
    const grouping = values.length >= 2 && values.length <= 15 && values.length < cells.length;
    return grouping && !cells.some((cell) => /^\D?\d/.test(cell)) ? [{ column, name, values }] : [];
  });
}

/** Has a row every value that was chosen? */
export function matches(cells: readonly string[], filters: Readonly<Record<number, string>>): boolean {
  return Object.entries(filters).every(([column, value]) => cells[Number(column)] === value);
}

/** Numbers by size, words by pinyin; cells without a number come last, equal ones keep their order. */
export function sorted<Row extends { readonly cells: readonly string[] }>(
  rows: readonly Row[],
  sorting: Sorting | undefined,
): readonly Row[] {
  if (sorting === undefined) return rows;
  const { column, order } = sorting;
  const sign = order === 'ascending' ? 1 : -1;
  const cell = ({ cells }: Row): string => cells[column] ?? '';
  const numeric = rows.some((row) => numberIn(cell(row)) !== null);
  return rows.toSorted((a, b) => {
    if (!numeric) return sign * cell(a).localeCompare(cell(b), 'zh-CN');
    const [one, other] = [numberIn(cell(a)), numberIn(cell(b))];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
