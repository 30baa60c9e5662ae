/** Whether two choices clash, each named by its list and its index there. */
export type Clashes = (list: number, choice: number, otherList: number, other: number) => boolean;

const CLASH = 2;
const PEACE = 1;

/** Remembers answers, one table for each two lists: in a search the same two choices are compared again and again. */
export function remembered<C>(lists: readonly (readonly C[])[], clash: (one: C, other: C) => boolean): Clashes {
  const tables = new Map<number, Uint8Array>();
  const ask = (low: number, row: number, high: number, column: number): boolean => {
    const [rows, columns] = [lists[low] ?? [], lists[high] ?? []];
    const pair = low * lists.length + high;
    let table = tables.get(pair);
    if (!table) {
      table = new Uint8Array(rows.length * columns.length);
      tables.set(pair, table);
    }
    const at = row * columns.length + column;
    if (table[at] === 0) {
      const [one, other] = [rows[row], columns[column]];
      table[at] = one !== undefined && other !== undefined && clash(one, other) ? CLASH : PEACE;
    }
    return table[at] === CLASH;
  };
  return (list, choice, otherList, other) => (list < otherList ? ask(list, choice, otherList, other) : ask(otherList, other, list, choice));
}
