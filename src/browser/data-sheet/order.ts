import type { SheetState } from './state.ts';

/** A row as it is thinned out and sorted. */
export interface Entry {
  /** By filter, the values of the row. */
  readonly only: Readonly<Record<string, readonly string[]>>;
  /** All that can be found in it, folded. */
  readonly found: string;
  /** By column, what it is sorted by: a text, a number, or a group, a tab and a number. */
  readonly keys: Readonly<Record<string, string>>;
}

/** One spelling for what readers type in many: full-width, upper case, spaces. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Has a row the chosen values, and every word that is looked for? */
export function keeps({ only, found }: Entry, { only: chosen, find }: Pick<SheetState, 'only' | 'find'>): boolean {
  const words = find.split(/\s+/).map(folded);
  return Object.entries(chosen).every(([name, value]) => only[name]?.includes(value)) && words.every((word) => found.includes(word));
}

const split = (key: string): readonly [group: string, rest: string] => {
  const at = key.lastIndexOf('\t');
  return [key.slice(0, Math.max(0, at)), key.slice(at + 1)];
};

/** Numbers by size within their group, words by pinyin. */
function compared(one: string, other: string): number {
  const [group, rest] = split(one);
  const [otherGroup, otherRest] = split(other);
  const [a, b] = [Number(rest), Number(otherRest)];
  return group.localeCompare(otherGroup, 'zh-CN') || (Number.isNaN(a - b) ? rest.localeCompare(otherRest, 'zh-CN') : a - b);
}

/** Rows in the order that is asked for: those without a value come last either way, equal ones keep their order. */
export function ordered<Row extends Entry>(rows: readonly Row[], sort: SheetState['sort']): readonly Row[] {
  if (!sort) return rows;
  const key = ({ keys }: Row): string => keys[sort.column] ?? '';
  const [filled, empty] = [rows.filter((row) => key(row) !== ''), rows.filter((row) => key(row) === '')];
  return [...filled.toSorted((a, b) => (sort.down ? -1 : 1) * compared(key(a), key(b))), ...empty];
}
