import { folded, type Entry } from './order.ts';
import type { Offers } from './state.ts';

/** A printed row, and what it is sorted, filtered and found by. */
export interface Line extends Entry {
  readonly row: HTMLTableRowElement;
}

/** What the page printed of a table and of its form. */
export interface SheetParts {
  readonly form: HTMLFormElement;
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
  /** Headers that can sort. */
  readonly headers: readonly HTMLElement[];
  readonly filters: readonly HTMLSelectElement[];
  readonly sort: HTMLSelectElement;
  readonly find: HTMLInputElement;
  readonly status: HTMLElement;
  readonly reset: HTMLElement;
  /** What is said when no row is left. */
  readonly nothing: HTMLElement;
  readonly lines: readonly Line[];
  readonly offers: Offers;
}

const ONLY = 'data-only-';

/** `data-only-kind="village"` is the filter `kind`. No value of a filter has a space in it. */
function lineOf(row: HTMLTableRowElement, columns: readonly string[]): Line {
  const only = [...row.attributes].flatMap(({ name, value }) =>
    name.startsWith(ONLY) ? [[name.slice(ONLY.length), value.split(' ')] as const] : [],
  );
  const keys = columns.map((name, index) => {
    const cell = row.cells[index];
    return [name, cell?.dataset['sort'] ?? cell?.textContent.trim() ?? ''] as const;
  });
  const found = folded(`${row.textContent} ${row.dataset['found'] ?? ''}`);
  return { row, only: Object.fromEntries(only), found, keys: Object.fromEntries(keys) };
}

/** The parts of a table and its form; null where one of them is missing, so that nothing is half done. */
export function partsOf(element: HTMLElement): SheetParts | null {
  const form = element.querySelector('form');
  const table = element.querySelector('table');
  const body = table?.tBodies[0];
  const sort = element.querySelector<HTMLSelectElement>('select[name=sort]');
  const find = element.querySelector<HTMLInputElement>('input[name=find]');
  const status = element.querySelector<HTMLElement>('form [role=status]');
  const reset = element.querySelector<HTMLElement>('[type=reset]');
  const nothing = element.querySelector<HTMLElement>('.sheet-nothing');
  if (!form || !table || !body || !sort || !find || !status || !reset || !nothing) return null;
  const headers = [...table.querySelectorAll<HTMLElement>('thead th[data-name]')];
  const filters = [...form.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  const columns = headers.flatMap(({ dataset }) => dataset['name'] ?? []);
  const values = ({ options }: HTMLSelectElement): readonly string[] =>
    [...options].map(({ value }) => value).filter((value) => value !== '');
  return {
    form,
    table,
    body,
    headers,
    filters,
    sort,
    find,
    status,
    reset,
    nothing,
    lines: [...body.rows].map((row) => lineOf(row, columns)),
    offers: { columns, filters: Object.fromEntries(filters.map((filter) => [filter.name, values(filter)])) },
  };
}
