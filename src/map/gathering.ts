import type { Crowd, Gathered } from './crowd.ts';
import type { LngLat, MapPlace } from './data.ts';
import type { Edges } from './fit.ts';
import type { Level } from './scene.ts';
import { gatheredMark, markOf, standing } from './shapes.ts';

/** From so many places with a point of their own on, those that would cover each other are gathered. */
export const MANY = 400;

/** Puts an element at a point of the ground. @returns how to take it away. */
export type Stand = (at: LngLat, element: HTMLElement, level: Level) => () => void;

/** Thousands of places on the ground, of which only those in sight are elements. */
export class Gathering {
  readonly #stand: Stand;
  readonly #dot: number;
  readonly #drawn = new Map<string, { readonly what: Gathered; readonly away: () => void }>();
  #crowd: Crowd | undefined;

  /** @param dot radius of a place that stands alone, in CSS pixels. */
  constructor(stand: Stand, dot: number) {
    this.#stand = stand;
    this.#dot = dot;
  }

  /** Takes other places. @param closest the zoom from which on none are gathered. */
  async take(places: readonly MapPlace[], closest: number): Promise<void> {
    const { crowdOf } = await import('./crowd.ts');
    this.#crowd = crowdOf(places, closest);
    for (const { away } of this.#drawn.values()) away();
    this.#drawn.clear();
  }

  /** Draws what stands between the edges at a zoom; what stood there already stays as it is. */
  draw(edges: Edges, zoom: number): void {
    const wanted = new Map(this.#crowd?.within(edges, zoom).map((what) => [what.key, what]));
    for (const [key, { away }] of this.#drawn) {
      if (wanted.has(key)) continue;
      away();
      this.#drawn.delete(key);
    }
    for (const [key, what] of wanted) {
      if (this.#drawn.has(key)) continue;
      const shape = 'place' in what ? markOf(what.place, this.#dot) : gatheredMark(key, what.count);
      this.#drawn.set(key, { what, away: this.#stand(what.at, standing(shape), 'own') });
    }
  }

  /** Where what is gathered under a key falls apart: its point, and the zoom. Nothing for a place. */
  opens(key: string): { readonly at: LngLat; readonly zoom: number } | undefined {
    const { what } = this.#drawn.get(key) ?? {};
    return what && 'count' in what ? { at: what.at, zoom: what.opensAt } : undefined;
  }
}
