import { zhExplorer as zh } from '../../words/zh/explorer.ts';
import { without, YEARS, type ChartState } from '../chart-state.ts';
import type { Filter } from './columns.ts';
import type { ChartParts } from './parts.ts';

function button(text: string, name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (name !== text) made.setAttribute('aria-label', name);
  made.addEventListener('click', press);
  return made;
}

function labelled(name: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(name, field);
  return label;
}

/** The strip under a chart that chooses rows and, for a calendar, the year. It opens on the reader's click only. */
export class Controls {
  readonly #parts: ChartParts;
  readonly #ask: (next: ChartState) => Promise<void>;
  readonly #strip = document.createElement('div');
  readonly #count = document.createElement('span');
  readonly #selects: readonly (readonly [Filter, HTMLSelectElement])[];
  readonly #opener: HTMLElement | null;
  readonly #year: HTMLInputElement | null;
  readonly #reset: HTMLButtonElement;
  readonly #zoomOut: HTMLButtonElement;
  #state: ChartState = {};

  constructor(parts: ChartParts, filters: readonly Filter[], printedYear: number | null, ask: (next: ChartState) => Promise<void>) {
    this.#parts = parts;
    this.#ask = ask;
    this.#opener = parts.figure.querySelector('.chart-explore');
    this.#selects = filters.map((filter) => [filter, this.#select(filter)]);
    this.#year = printedYear === null ? null : this.#yearField(printedYear);
    const back = printedYear === null ? zh.reset : zh.backTo(printedYear);
    this.#reset = button(back, back, () => void ask({}));
    this.#zoomOut = button(zh.zoomOut, zh.zoomOut, () => {
      void ask(without(this.#state, 'zoom'));
    });
    this.#zoomOut.className = 'chart-zoom-out';
    this.#zoomOut.hidden = true;
    parts.pictures[0]?.before(this.#zoomOut);
    this.#strip.className = 'chart-controls';
    this.#strip.id = `${parts.figure.id}-controls`;
    this.#strip.setAttribute('role', 'group');
    this.#strip.setAttribute('aria-label', this.#opener?.textContent.trim() ?? zh.explore);
    this.#strip.hidden = true;
    this.#strip.append(
      ...(this.#year ? this.#stepper(this.#year) : []),
      ...this.#selects.map(([{ name }, select]) => labelled(name, select)),
      this.#count,
      this.#reset,
      zh.sortHint,
    );
    (this.#opener?.closest('.chart-tools') ?? parts.figure.querySelector('.chart-foot'))?.after(this.#strip);
    this.#opener?.setAttribute('aria-controls', this.#strip.id);
  }

  toggle(state: ChartState): void {
    this.#strip.hidden = !this.#strip.hidden;
    this.#opener?.setAttribute('aria-expanded', String(!this.#strip.hidden));
    const fold = this.#parts.table.closest('details');
    // Sorting is seen in the table only.
    if (!this.#strip.hidden && fold) fold.open = true;
    if (Object.keys(state).length === 0) this.show(state, '');
  }

  show(state: ChartState, count: string): void {
    this.#state = state;
    for (const [{ column }, select] of this.#selects) select.value = state.filters?.[column] ?? '';
    if (this.#year) this.#year.value = String(state.year ?? this.#year.defaultValue);
    this.#count.textContent = state.filters ? count : '';
    this.#reset.hidden = Object.keys(state).every((name) => name === 'pin' || name === 'zoom');
    this.#zoomOut.hidden = state.zoom === undefined;
  }

  /** The state after a press on a header: up, down, as printed. */
  sortedBy(column: number): ChartState {
    const { sort, ...rest } = this.#state;
    if (sort?.column !== column) return { ...rest, sort: { column, order: 'ascending' } };
    return sort.order === 'ascending' ? { ...rest, sort: { column, order: 'descending' } } : rest;
  }

  leave(): void {
    this.#strip.remove();
    this.#zoomOut.remove();
    this.#opener?.setAttribute('aria-expanded', 'false');
  }

  #select({ column, values }: Filter): HTMLSelectElement {
    const select = document.createElement('select');
    select.append(new Option(zh.all, ''), ...values.map((value) => new Option(value)));
    select.addEventListener('change', () => {
      const others = Object.entries(this.#state.filters ?? {}).filter(([other]) => other !== String(column));
      const chosen = select.value === '' ? others : [...others, [column, select.value] as const];
      void this.#ask({ ...this.#state, filters: Object.fromEntries(chosen) });
    });
    return select;
  }

  #yearField(printed: number): HTMLInputElement {
    const field = document.createElement('input');
    Object.assign(field, { type: 'number', min: YEARS.first, max: YEARS.last, defaultValue: printed });
    field.addEventListener('change', () => {
      this.#toYear(field.valueAsNumber);
    });
    return field;
  }

  #stepper(field: HTMLInputElement): readonly HTMLElement[] {
    const step = (by: number) => (): void => {
      this.#toYear(field.valueAsNumber + by);
    };
    return [labelled(zh.year, field), button('−', zh.earlier, step(-1)), button('＋', zh.later, step(1))];
  }

  #toYear(year: number): void {
    const inside = Number.isInteger(year) ? Math.max(YEARS.first, Math.min(YEARS.last, year)) : Number(this.#year?.defaultValue);
    void this.#ask({ ...this.#state, year: inside });
  }
}
