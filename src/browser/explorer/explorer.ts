import { readState, without, type ChartState } from '../chart-state.ts';
import { arrivedHere, onTravel, writeAddress } from './address.ts';
import type { Changes } from './changes.ts';
import { fetchEvidence, spoken, type EvidenceByKey } from './evidence.ts';
import { highlight } from './highlight.ts';
import { itemsOf, leavesOf, type Item } from './items.ts';
import { listen, type Deeds } from './listen.ts';
import { makeImage, makeListbox, makeStatus, stepTo, tellActive } from './listbox.ts';
import { Panel } from './panel.ts';
import { shownPicture, type ChartParts } from './parts.ts';

/** One chart in a reader's hands: what is active, what is pinned, what was changed. */
export class Explorer implements Deeds {
  readonly parts: ChartParts;
  readonly #panel: Panel;
  readonly #status: HTMLElement;
  readonly #listening = new AbortController();
  readonly #watch: ResizeObserver;
  #changes: Changes | undefined;
  #state: ChartState = {};
  #items: readonly Item[] = [];
  #picture: SVGSVGElement | undefined;
  #active: string | null = null;

  constructor(parts: ChartParts) {
    this.parts = parts;
    this.#status = makeStatus(parts.figure);
    this.#panel = new Panel(parts.figure, parts.pictures.at(-1) ?? parts.figure, () => {
      this.pin(null);
      this.#picture?.focus();
    });
    this.#enhance();
    this.#watch = new ResizeObserver(() => {
      if (shownPicture(parts) === this.#picture) return;
      this.#enhance();
      this.show(this.#state.pin ?? null);
    });
    this.#watch.observe(parts.figure);
    listen(this, this.#listening.signal);
    onTravel(parts.id, ({ zoom }) => void (zoom !== this.#state.zoom && this.#zoomTo(zoom)), this.#listening.signal);
    void this.#restore(readState(location.search, parts.id));
    void fetchEvidence(parts.rows).then((found) => this.#listening.signal.aborted || this.#prove(found));
    // The focus that fetched this has come and gone.
    this.hint();
  }

  /** Leaves the chart as it was printed. */
  leave(): void {
    this.#listening.abort();
    this.#watch.disconnect();
    this.parts.pictures.forEach(makeImage);
    this.show(null);
    this.#changes?.leave();
    this.#panel.remove();
    this.#status.remove();
  }

  knows(key: string): boolean {
    return this.#items.some((item) => item.key === key);
  }

  light(key: string | null): void {
    highlight(this.parts.figure, key);
  }

  hover(key: string | null): void {
    if (this.#state.pin === undefined && key !== this.#active) this.show(key);
  }

  rest(): void {
    const pin = this.#state.pin ?? null;
    // The panel of what is pinned is not made anew: focus may be on its way into it.
    if (pin !== null && pin === this.#active) this.light(pin);
    else this.show(pin);
  }

  show(key: string | null, pointing = true): void {
    const item = this.#items.find((each) => each.key === key);
    this.#active = item?.key ?? null;
    if (this.#picture) tellActive(this.#picture, this.#active, this.#state.pin ?? null);
    this.light(pointing ? this.#active : null);
    if (item && this.#picture && pointing) this.#panel.show(item, this.#picture, item.key === this.#state.pin);
    else this.#panel.hide();
  }

  hint(): void {
    if (this.#active === null && this.#picture?.matches(':focus-visible')) this.#panel.hint(this.#picture);
  }

  pin(key: string | null): void {
    const item = this.#items.find((each) => each.key === key);
    this.#save({ ...without(this.#state, 'pin'), ...(item ? { pin: item.key } : {}) });
    this.show(item?.key ?? null);
    this.#status.textContent = item ? spoken(item, this.#panel.evidence.get(item.key)) : '';
  }

  unpin(): void {
    if (this.#state.pin !== undefined) this.pin(null);
  }

  /** A township of the tree is zoomed to, anything else pinned; choosing it again undoes that. */
  choose(key: string | null): void {
    const leaves = this.parts.figure.matches('.chart-tree') ? leavesOf(this.#items, key) : [];
    if (leaves.length === 0) {
      this.pin(key === this.#state.pin ? null : key);
      return;
    }
    void this.#zoomTo(key === null || key === this.#state.zoom ? undefined : key).then(() => {
      // The township now is the heading, or what it was before: nothing to point at.
      this.show(key, false);
      this.parts.figure.querySelector('.chart-zoom-out:not([hidden])')?.scrollIntoView({ block: 'nearest' });
    });
  }

  press(key: string): boolean {
    const at = this.#active;
    if (key === 'Enter' || key === ' ') {
      this.choose(at);
      // What is not pinned any longer is still where the reader is.
      if (this.#state.pin === undefined) this.show(at);
    } else {
      const keys = this.#items.map((item) => item.key);
      const next = stepTo(key, keys.indexOf(at ?? ''), keys.length);
      if (next === undefined) return false;
      if (this.#state.pin !== undefined) this.#save(without(this.#state, 'pin'));
      this.show(keys[next] ?? null);
    }
    return true;
  }

  /** One step back: unpin, clear, zoom out, back to the printed year. @returns false when there is nothing to leave. */
  escape(): boolean {
    const at = this.#state.pin;
    if (at !== undefined) {
      if (this.#panel.contains(document.activeElement)) this.#picture?.focus();
      this.pin(null);
      this.show(at);
    } else if (this.#active !== null) this.show(null);
    else if (this.#state.zoom !== undefined) void this.change(without(this.#state, 'zoom'));
    else if (this.#state.year !== undefined) void this.change(without(this.#state, 'year'));
    else return false;
    return true;
  }

  toggleControls(): void {
    void this.#load().then((changes) => changes?.toggle(this.#state));
  }

  /** Makes the page look like a state, as far as it makes sense here, and keeps it in the address. */
  async change(next: ChartState): Promise<void> {
    const changes = await this.#load();
    if (!changes) return;
    const { says, state } = await changes.apply(next);
    this.#enhance();
    const { pin, ...rest } = state;
    this.#save(pin !== undefined && this.knows(pin) ? state : rest);
    if (says !== undefined) this.#status.textContent = says;
    this.show(this.#state.pin ?? null);
  }

  /** Nothing without a network: then the chart stays as it is, and the next press tries again. */
  async #load(): Promise<Changes | undefined> {
    const loaded = await import('./changes.ts').catch(() => undefined);
    return (this.#changes ??= loaded && new loaded.Changes(this.parts, (next) => this.change(next)));
  }

  /** Roles for the picture that shows; the other one is an image as before. */
  #enhance(): void {
    this.#picture = shownPicture(this.parts);
    for (const svg of this.parts.pictures) if (svg !== this.#picture) makeImage(svg);
    if (!this.#picture) return;
    this.#items = itemsOf(this.parts, this.#picture);
    makeListbox(this.#picture, this.#items);
  }

  async #restore({ pin, ...rest }: ChartState): Promise<void> {
    if (Object.keys(rest).length > 0) await this.change(rest);
    if (Object.keys(rest).some((name) => name !== 'zoom')) this.toggleControls();
    if (pin !== undefined) this.pin(pin);
    if (Object.keys(this.#state).length > 0 && arrivedHere()) this.parts.figure.scrollIntoView({ block: 'nearest' });
  }

  /** Until the evidence has come, a panel has the value only. */
  #prove(found: EvidenceByKey): void {
    this.#panel.evidence = found;
    // Nothing is made anew under the focus.
    if (this.#active === null || this.#panel.contains(document.activeElement)) return;
    if (this.#active === this.#state.pin) this.pin(this.#active);
    else this.show(this.#active);
  }

  #zoomTo(zoom: string | undefined): Promise<void> {
    return this.change({ ...without(this.#state, 'pin', 'zoom'), ...(zoom === undefined ? {} : { zoom }) });
  }

  #save(state: ChartState): void {
    writeAddress(this.parts.id, this.#state, state);
    this.#state = state;
  }
}
