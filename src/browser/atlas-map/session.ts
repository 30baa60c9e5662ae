import { isShown, known, layersOf, SUMMARY } from '../../map/layers.ts';
import type { MapGround } from '../../map/ground.ts';
import type { MapState, View } from '../../map/map-state.ts';
import { zhMap as zh } from '../../words/zh/map-page.ts';
import { Address } from './address.ts';
import { FullScreen } from './full-screen.ts';
import { keepInSight } from './in-sight.ts';
import { Legend } from './legend.ts';
import { List } from './list.ts';
import { openGround } from './load.ts';
import { Panel } from './panel.ts';
import { isAnythingIn, isDrawn, isIn, mark, standFor, type MapParts } from './parts.ts';
import { Tag } from './tag.ts';

/** From where a reader chose something: there the focus goes back to. */
export type From = 'list' | 'map' | 'address';

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A map page in a reader's hands: legend, map, list and panel say the same. */
export class MapSession {
  readonly parts: MapParts;
  readonly list: List;
  readonly full: FullScreen;
  readonly #address = new Address();
  readonly #legend: Legend;
  readonly #panel: Panel;
  readonly #tag: Tag;
  readonly #sizes: ResizeObserver;
  readonly #ended: AbortSignal;
  #ground: MapGround | undefined;
  #state: MapState = {};
  #lit: string | null = null;

  /** @param ended tells when the page lets go of the map. */
  constructor(parts: MapParts, ended: AbortSignal) {
    this.parts = parts;
    this.#ended = ended;
    this.list = new List(parts.list, parts.panel.id);
    this.#legend = new Legend(parts.legend, (pressed) => this.press(pressed), ended);
    this.#panel = new Panel(parts.root, parts.panel, () => this.close(), ended);
    this.#tag = new Tag(parts.frame, parts.tag);
    this.full = new FullScreen(parts.stage, parts.full, () => this.#resized(), ended);
    this.#sizes = new ResizeObserver(() => this.#resized());
    const { show = [], place, view } = this.#address.read();
    this.#state = { view };
    this.press(known(show, this.#legend.offered));
    if (place !== undefined) this.choose(place, 'address');
  }

  /** Opens what can be moved, sooner or later, in the place of the still map. */
  async load(): Promise<void> {
    const { root, ground } = this.parts;
    const onMove = (view: View | null): void => this.#moved(view);
    const onBaseMapLost = (): void => this.#credit(false);
    this.#ground = await openGround(this.parts, { label: zh.label, moving: !calm(), onMove, onBaseMapLost }, this.#ended);
    if (!this.#ground) return;
    this.letMove(matchMedia('(hover: hover)').matches, false);
    this.#credit(root.dataset['baseMap'] !== undefined);
    if (this.#state.view) this.#ground.look(this.#state.view, false);
    this.#tellWhole(!this.#ground.view());
    this.#sizes.observe(ground);
    this.#show();
    this.#mark();
  }

  /** Leaves the page as it was printed. */
  leave(): void {
    const { ground, still, tools } = this.parts;
    this.#address.leave();
    this.#sizes.disconnect();
    this.full.leave();
    this.light(null);
    this.#panel.hide();
    this.list.leave();
    this.#ground?.remove();
    this.parts.nothing.textContent = '';
    ground.hidden = true;
    tools.classList.add('idle');
    still.classList.remove('replaced');
  }

  /** Keeps only what the pressed entries of the legend choose. */
  press(pressed: readonly string[]): void {
    this.#legend.show(pressed);
    const { shown, all } = this.list.filter(pressed);
    this.parts.status.textContent = this.#count(pressed, shown, all);
    this.#change({ show: pressed });
    this.#show();
  }

  #count(pressed: readonly string[], shown: number, all: number): string {
    const count = shown === 0 ? zh.none : shown === all ? '' : zh.shown(shown, all);
    return pressed.includes(SUMMARY) && shown > 0 ? `${count}${count === '' ? '' : '。'}${zh.summary}` : count;
  }

  /** Points at something in the map and in the list; at nothing with null. */
  light(code: string | null): void {
    if (code === this.#lit) return;
    this.#lit = code;
    this.#mark();
    const there = code === null ? undefined : standFor(this.parts.frame, code).find((one) => isDrawn(one) && isIn(this.parts.frame, one));
    const name = code === null ? undefined : (this.list.nameOf(code) ?? this.#ground?.find(code)?.name);
    if (there && name !== undefined) this.#tag.show(there.matches('.schematic') ? zh.schematic(name) : name, there);
    else this.#tag.hide();
  }

  /** Opens the panel of a place or township. */
  choose(code: string, from: From): void {
    const item = this.list.itemOf(code);
    if (!this.#panel.show(code)) return;
    this.#change({ place: code });
    this.list.tell(code);
    keepInSight(this.parts, from === 'list' ? item : null, from);
    this.#ground?.reveal(code, this.parts.panel.getBoundingClientRect());
    this.#mark();
  }

  /** Closes the panel; whoever was in it goes on in the list. */
  close(): void {
    const { place } = this.#state;
    const inside = this.parts.panel.contains(document.activeElement);
    this.#change({ place: undefined });
    this.#panel.hide();
    this.list.tell(null);
    this.#mark();
    if (inside && place !== undefined) this.list.focus(place);
  }

  get isOpen(): boolean {
    return this.#state.place !== undefined;
  }

  /** To a township, or with an empty code back to the whole district. */
  goTo(code: string): void {
    if (code === '') this.#ground?.look(null);
    else {
      this.#ground?.goTo(code);
      this.choose(code, 'map');
    }
  }

  zoomBy(steps: number): void {
    this.#ground?.zoomBy(steps);
  }

  /** Opens what is gathered under a key. */
  open(key: string): void {
    this.#ground?.open(key);
  }

  letMove(dragging: boolean, wheel: boolean): void {
    this.#ground?.letMove(dragging, wheel);
  }

  #show(): void {
    const { show = [] } = this.#state;
    this.#ground?.show({ isShown: (place) => isShown(layersOf(place), show), summary: show.includes(SUMMARY) });
    if (!this.#ground) this.list.fade(this.parts.still);
  }

  #resized(): void {
    this.#ground?.resize();
    this.#mark();
  }

  #moved(view: View | null): void {
    this.#change({ view: view ?? undefined });
    if (view === null) this.parts.locate.value = '';
    this.#tellWhole(view === null);
    this.#mark();
    const { frame, nothing } = this.parts;
    nothing.textContent = view === null || isAnythingIn(frame) ? '' : zh.nothing;
  }

  /** Marks may be new elements since the last time. */
  #mark(): void {
    mark(this.parts.root, 'active', this.#lit);
    mark(this.parts.root, 'chosen', this.#state.place ?? null);
  }

  /** Where all is seen there is nothing to zoom out to. */
  #tellWhole(whole: boolean): void {
    for (const button of this.parts.tools.querySelectorAll('[data-do=out], [data-do=fit]'))
      button.setAttribute('aria-disabled', String(whole));
  }

  #credit(shown: boolean): void {
    this.parts.credit.hidden = !shown;
    this.parts.frame.classList.toggle('with-base-map', shown);
  }

  #change(part: MapState): void {
    this.#state = { ...this.#state, ...part };
    this.#address.write(this.#state);
  }
}
