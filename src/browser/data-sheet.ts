import { keeps, ordered } from './data-sheet/order.ts';
import { partsOf, type SheetParts } from './data-sheet/parts.ts';
import { readSheetState, writeSheetState, type SheetState } from './data-sheet/state.ts';

/** How the address and the form write a sorting. */
const written = ({ sort }: SheetState): string => (sort ? `${sort.down ? '-' : ''}${sort.column}` : '');

/** Puts the rows in order, hides those that are not kept, and says how many are left. */
function show({ body, lines, headers, status, reset, nothing, table, offers }: SheetParts, state: SheetState): void {
  body.append(...ordered(lines, state.sort).map(({ row }) => row));
  for (const line of lines) line.row.hidden = !keeps(line, state);
  for (const header of headers) {
    if (state.sort?.column === header.dataset['name']) header.setAttribute('aria-sort', state.sort?.down ? 'descending' : 'ascending');
    else header.removeAttribute('aria-sort');
  }
  const shown = lines.filter(({ row }) => row.hidden === false).length;
  const { whole = '', part = '' } = status.dataset;
  status.textContent = (shown === lines.length ? whole : part.replace('*', String(shown))).replace('*', String(lines.length));
  reset.hidden = writeSheetState('', offers, state) === '';
  nothing.hidden = shown > 0;
  table.hidden = shown === 0;
}

/** Shows a state in the form and in the table. */
function fill(parts: SheetParts, state: SheetState): void {
  for (const filter of parts.filters) filter.value = state.only[filter.name] ?? '';
  parts.find.value = state.find;
  parts.sort.value = written(state);
  show(parts, state);
}

/** Takes what the form says, in the words of the address, into both. It never is a step that the browser goes back. */
function change(parts: SheetParts): void {
  const said = new URLSearchParams([...new FormData(parts.form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
  const state = readSheetState(said.toString(), parts.offers);
  const { pathname, search, hash } = location;
  const asked = writeSheetState(search, parts.offers, state);
  if (asked !== search) history.replaceState(history.state, '', pathname + asked + hash);
  show(parts, state);
}

/** A header becomes a button: up, down, as printed. */
function makeSortable(parts: SheetParts, header: HTMLElement, signal: AbortSignal): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...header.childNodes);
  header.append(button);
  const sortBy = (): void => {
    const name = header.dataset['name'] ?? '';
    const now = header.getAttribute('aria-sort');
    parts.sort.value = now === 'ascending' ? `-${name}` : now === 'descending' ? '' : name;
    change(parts);
  };
  button.addEventListener('click', sortBy, { signal });
}

/** `<data-sheet>` around a printed table and its hidden form: sorts it, thins it out, and keeps what the reader chose in the address. */
class DataSheet extends HTMLElement {
  #leave: AbortController | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    if (!parts) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const read = (): void => {
      fill(parts, readSheetState(location.search, parts.offers));
    };
    const reset = (): void => {
      fill(parts, { only: {}, find: '' });
      change(parts);
      parts.find.focus();
    };
    const { form } = parts;
    form.addEventListener('input', () => change(parts), { signal });
    for (const [event, then] of [['submit'], ['reset', reset]] as const) {
      const instead = (happened: Event): void => {
        happened.preventDefault();
        then?.();
      };
      form.addEventListener(event, instead, { signal });
    }
    addEventListener('popstate', read, { signal });
    for (const header of parts.headers) makeSortable(parts, header, signal);
    form.hidden = false;
    read();
  }

  disconnectedCallback(): void {
    this.#leave?.abort();
    for (const button of this.querySelectorAll('thead button')) button.replaceWith(...button.childNodes);
  }
}

customElements.define('data-sheet', DataSheet);
