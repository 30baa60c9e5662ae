import { zhExplorer as zh } from '../../words/zh/explorer.ts';
import type { ChartState } from '../chart-state.ts';
import { filtersOf, type Filter } from './columns.ts';
import { Controls } from './controls.ts';
import { columnsOf, leavesOf, rowsOf } from './items.ts';
import type { ChartParts } from './parts.ts';
import { TableView } from './table-view.ts';

/** What can be changed about a chart beyond pointing at it. Fetched when a reader first asks for it. */
export class Changes {
  readonly #parts: ChartParts;
  readonly #table: TableView;
  readonly #controls: Controls;
  readonly #filters: readonly Filter[];
  readonly #printedYear: number | null;
  #shownYear: number | null;
  #zoomed: string | undefined;

  /** @param ask called with the state a reader wants; the chart answers by calling `apply`. */
  constructor(parts: ChartParts, ask: (next: ChartState) => Promise<void>) {
    this.#parts = parts;
    const rows = rowsOf(parts);
    const calendar = parts.figure.matches('.chart-calendar');
    this.#printedYear = calendar ? Number.parseInt(rows[0]?.key ?? '', 10) || null : null;
    this.#shownYear = this.#printedYear;
    // The weekdays of a calendar change with its year: no fixed list to choose from.
    this.#filters = calendar
      ? []
      : filtersOf(
          columnsOf(parts),
          rows.map(({ cells }) => cells),
        );
    this.#controls = new Controls(parts, this.#filters, this.#printedYear, ask);
    this.#table = new TableView(parts, (column) => void ask(this.#controls.sortedBy(column)));
  }

  /** Opens or closes the controls. */
  toggle(state: ChartState): void {
    this.#controls.toggle(state);
  }

  /** Makes the chart look like a state. @returns what of it made sense here, and what to announce. */
  async apply({ year, zoom, filters = {}, sort, ...rest }: ChartState): Promise<{ readonly state: ChartState; readonly says?: string }> {
    const shownYear = await this.#showYear(year);
    const zoomed = await this.#zoomTo(zoom);
    const known = Object.entries(filters).filter(([column, value]) =>
      this.#filters.some((filter) => filter.column === Number(column) && filter.values.includes(value)),
    );
    const sorting = sort && sort.column < columnsOf(this.#parts).length ? sort : undefined;
    const { shown, all } = this.#table.show(Object.fromEntries(known), sorting);
    const state: ChartState = {
      ...rest,
      ...(shownYear === null || shownYear === this.#printedYear ? {} : { year: shownYear }),
      ...(zoomed === null ? {} : { zoom: zoomed.key }),
      ...(known.length === 0 ? {} : { filters: Object.fromEntries(known) }),
      ...(sorting ? { sort: sorting } : {}),
    };
    const count = zh.shown(shown, all);
    this.#controls.show(state, count);
    const says = zoomed ? zh.zoomedTo(zoomed.name, zoomed.says) : shownYear === null ? count : zh.yearShown(shownYear);
    return { state, says };
  }

  leave(): void {
    void this.apply({});
    this.#table.leave();
    this.#controls.leave();
  }

  async #showYear(year: number | undefined): Promise<number | null> {
    const wanted = this.#printedYear === null ? null : (year ?? this.#printedYear);
    if (wanted === null || wanted === this.#shownYear) return wanted;
    const loaded = await import('./calendar-year.ts').catch(() => null);
    if (!loaded) return this.#shownYear;
    loaded.showYear(this.#parts, wanted);
    this.#shownYear = wanted;
    return wanted;
  }

  async #zoomTo(key: string | undefined): Promise<{ readonly key: string; readonly name: string; readonly says: string } | null> {
    if (!this.#parts.figure.matches('.chart-tree') || (key === undefined && this.#zoomed === undefined)) return null;
    const loaded = await import('./tree-zoom.ts').catch(() => null);
    if (!loaded) return null;
    const rows = rowsOf(this.#parts);
    const branch = rows.find((row) => row.key === key);
    const leaves = leavesOf(rows, key);
    const into = branch && leaves.length > 0 ? branch : null;
    loaded.zoomTree(this.#parts, into, leaves);
    this.#zoomed = into?.key;
    return into && { key: into.key, name: into.name, says: zh.members(leaves.length) };
  }
}
