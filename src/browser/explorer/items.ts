import { zhExplorer as zh } from '../../words/zh/explorer.ts';
import { keyOf, type ChartParts } from './parts.ts';

/** One thing a chart shows: a row of its table. */
export interface Item {
  readonly key: string;
  readonly name: string;
  /** All cells, the name first. */
  readonly cells: readonly string[];
  /** The other cells with the names of their columns, as they are read out and shown. */
  readonly says: readonly string[];
  readonly row: HTMLTableRowElement;
  readonly link: HTMLAnchorElement | null;
}

const textOf = (element: Element): string => element.textContent.trim();

/** Names of the columns, the first of which names the rows. */
export function columnsOf({ table }: Pick<ChartParts, 'table'>): readonly string[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
}

/** The rows of the table in their present order, hidden ones too. */
export function rowsOf({ table }: Pick<ChartParts, 'table'>): readonly Item[] {
  const columns = columnsOf({ table });
  return [...(table.tBodies[0]?.rows ?? [])].map((row) => {
    const cells = [...row.cells].map(textOf);
    const says = cells.flatMap((cell, index) => (index === 0 || cell === '' ? [] : [zh.cell(columns[index] ?? '', cell)]));
    return { key: keyOf(row), name: cells[0] ?? '', cells, says, row, link: row.cells[0]?.querySelector('a') ?? null };
  });
}

/** What can be walked: every row that shows and has a mark in this picture that does. */
export function itemsOf(parts: ChartParts, picture: ParentNode): readonly Item[] {
  const drawn = new Set([...picture.querySelectorAll('[data-key]:not(.away)')].map(keyOf));
  return rowsOf(parts).filter(({ key, row }) => drawn.has(key) && !row.hidden);
}

/** The code of a township or a place: facts have words for keys. */
const CODE = /^\d{9,}$/;

/** The places of a township in a tree: their codes begin with its own. */
export function leavesOf<Row extends Pick<Item, 'key'>>(rows: readonly Row[], key: string | null | undefined): readonly Row[] {
  return key && CODE.test(key) ? rows.filter((row) => row.key !== key && row.key.startsWith(key)) : [];
}
