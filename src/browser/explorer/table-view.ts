import type { Sorting } from '../chart-state.ts';
import { matches, sorted } from './columns.ts';
import { rowsOf, type Item } from './items.ts';
import { marksOf, type ChartParts } from './parts.ts';

/** The table under a picture, sorted by its headers and thinned out by filters; what it hides is faint in the pictures. */
export class TableView {
  readonly #parts: ChartParts;
  /** In the order of print. */
  readonly #order: readonly HTMLTableRowElement[];
  readonly #headers: readonly HTMLTableCellElement[];

  /** @param sortBy called with the position of the header that was pressed. */
  constructor(parts: ChartParts, sortBy: (column: number) => void) {
    this.#parts = parts;
    this.#order = rowsOf(parts).map(({ row }) => row);
    this.#headers = [...(parts.table.tHead?.rows[0]?.cells ?? [])];
    this.#headers.forEach((header, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'chart-sort';
      button.append(...header.childNodes);
      button.addEventListener('click', () => {
        sortBy(column);
      });
      header.append(button);
    });
  }

  /** @returns how many rows are left, of how many. */
  show(filters: Readonly<Record<number, string>>, sorting: Sorting | undefined): { readonly shown: number; readonly all: number } {
    const items = new Map(rowsOf(this.#parts).map((item) => [item.row, item]));
    const printed = this.#order.flatMap((row) => items.get(row) ?? []);
    const ordered = sorted(printed, sorting);
    this.#parts.table.tBodies[0]?.append(...ordered.map(({ row }) => row));
    this.#headers.forEach((header, column) => {
      if (sorting?.column === column) header.setAttribute('aria-sort', sorting.order);
      else header.removeAttribute('aria-sort');
    });
    const kept = ordered.filter((item) => this.#keep(item, matches(item.cells, filters)));
    return { shown: kept.length, all: ordered.length };
  }

  leave(): void {
    for (const header of this.#headers) header.replaceChildren(...(header.firstElementChild?.childNodes ?? []));
  }

  #keep({ key, row }: Item, keep: boolean): boolean {
    row.hidden = !keep;
    for (const svg of this.#parts.pictures) for (const mark of marksOf(svg, key)) mark.classList.toggle('faded', !keep);
    return keep;
  }
}
