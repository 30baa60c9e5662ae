import { zhMap as zh } from '../words/zh/map-page.ts';
import type { LngLat, MapPlace, MapTownship } from './data.ts';
import type { Stand } from './gathering.ts';
import type { MapFile, MapLabel, MapLayout } from './layout.ts';
import { placingOf } from './placing.ts';
import { arc, draw, leaderTo, markOf, nameOf, standing, stationMark, totalOf } from './shapes.ts';

/** What lies over what: leaders below, names above. */
export type Level = 'leaders' | 'grounds' | 'own' | 'points' | 'names';
export const LEVELS: readonly Level[] = ['leaders', 'grounds', 'own', 'points', 'names'];

/** What is to be seen. */
export interface Look {
  readonly isShown: (place: MapPlace) => boolean;
  /** Sums of townships in place of their dots. */
  readonly summary: boolean;
}

/** A sum needs so much room, CSS px, where a township has no ground for it. */
const SUM = 12;

/** The elements of one layout: what is drawn once, and what changes with the zoom and with the legend. */
export class Scene {
  readonly #file: MapFile;
  readonly #layout: MapLayout;
  readonly #stand: Stand;
  readonly #marks: (readonly [MapPlace, Element])[] = [];
  readonly #sums: (readonly [MapTownship, SVGGElement])[] = [];
  readonly #grounds: (readonly [MapTownship, readonly Element[]])[] = [];
  /** Stations: one sign for the whole district, as in the still map, and one from a zoom on. */
  readonly #signs: { readonly first: Element | undefined; readonly then: Element | undefined; readonly from: number }[] = [];
  /** What stands beside its point before a zoom, and what stands at it from there on. */
  readonly #nudged: { readonly until: number; readonly beside: readonly Element[]; readonly there: Element }[] = [];

  /** @param crowded whether places with a point of their own are too many to be drawn one by one here. */
  constructor(file: MapFile, layout: MapLayout, stand: Stand, crowded: boolean) {
    this.#file = file;
    this.#layout = layout;
    this.#stand = stand;
    for (const unit of file.townships) this.#township(unit);
    for (const place of crowded ? [] : file.places) if (place.at) this.#own(place, place.at);
  }

  /** Stations and the name of the river: only there to find one's way, and a base map has them itself. */
  signs(): void {
    const { labels, text, river, still } = this.#layout;
    for (const { name, at } of this.#file.stations) {
      const [label, whole] = [labels[name], this.#isInPicture(at) ? still[name] : undefined];
      const words = zh.station(name);
      const sign = (where: MapLabel | null): HTMLElement =>
        standing(stationMark(), ...(where ? [nameOf(words, where, text.station, 'muted halo')] : []));
      const [first, then] = [whole === undefined ? undefined : sign(whole), label && sign(label)];
      this.#signs.push({ first, then, from: label?.from ?? 0 });
      for (const element of [first, then]) if (element) this.#stand(at, element, 'names');
    }
    if (river && this.#file.riverName !== undefined)
      this.#stand(river.at, standing(nameOf(this.#file.riverName, river.label, text.station, 'river-name halo')), 'leaders');
  }

  /** Shows what belongs to a zoom. @param whole whether the whole district is seen. */
  zoomed(zoom: number, whole: boolean): void {
    for (const { first, then, from } of this.#signs) {
      first?.classList.toggle('away', !whole);
      then?.classList.toggle('away', whole || zoom < from);
    }
    for (const { until, beside, there } of this.#nudged) {
      for (const element of beside) element.classList.toggle('away', zoom >= until);
      there.classList.toggle('away', zoom < until);
    }
  }

  show({ isShown, summary }: Look): void {
    for (const [place, mark] of this.#marks) mark.classList.toggle('away', summary || !isShown(place));
    for (const [{ code }, grounds] of this.#grounds) {
      const isBlank = !summary && !this.#schematic(code).some(isShown);
      for (const ground of grounds) ground.classList.toggle('blank', isBlank);
    }
    for (const [unit, sum] of this.#sums) {
      sum.classList.toggle('away', !summary);
      if (summary)
        this.#sum(
          unit,
          sum,
          this.#file.places.filter((place) => place.township === unit.code && isShown(place)),
        );
    }
  }

  #isInPicture(point: LngLat): boolean {
    const { width, height } = this.#layout;
    const [x, y] = placingOf(this.#layout).at(point);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  }

  /** The places that stand around the point of a township. */
  #schematic(township: string): readonly MapPlace[] {
    return this.#file.places.filter((place) => place.township === township && !place.at);
  }

  #township(unit: MapTownship): void {
    const { groups, places, labels, dot, text } = this.#layout;
    const group = groups[unit.code];
    const inside = group ? this.#schematic(unit.code) : [];
    const [x, y] = group?.offset ?? [0, 0];
    const sum = draw('g', 'away', { 'data-code': unit.code, transform: `translate(${x} ${y})` });
    const marks = inside.map((place) => {
      const mark = markOf(place, dot, places[place.code]);
      this.#marks.push([place, mark]);
      return mark;
    });
    this.#sums.push([unit, sum]);
    const anchor = draw('circle', unit.note === undefined ? 'anchor' : 'anchor unsure', { r: 2 });
    const around = group ? [draw('circle', 'around', { 'data-code': unit.code, cx: x, cy: y, r: group.radius })] : [];
    this.#grounds.push([unit, around]);
    if (group) this.#stand(unit.at, standing(leaderTo(group.offset, group.radius)), 'leaders');
    this.#stand(unit.at, standing(anchor), 'points');
    this.#stand(unit.at, standing(...around, ...marks, sum), 'grounds');
    const label = labels[unit.code];
    if (label) this.#stand(unit.at, standing(nameOf(unit.name, label, text.township, 'strong halo', unit.code)), 'names');
  }

  #own(place: MapPlace, at: LngLat): void {
    const { own, dot } = this.#layout;
    const nudge = own[place.code];
    const mark = markOf(place, dot);
    const there = standing(mark);
    this.#marks.push([place, mark]);
    this.#stand(at, there, 'own');
    if (!nudge) return;
    const [leader, aside] = [leaderTo(nudge.offset, dot), markOf(place, dot, nudge.offset)];
    this.#marks.push([place, leader], [place, aside]);
    const beside = [standing(leader), standing(aside)] as const;
    this.#nudged.push({ until: nudge.until, beside, there });
    this.#stand(at, beside[0], 'leaders');
    this.#stand(at, beside[1], 'own');
  }

  /** A ring in which villages and communities have their share, around their sum. */
  #sum({ code }: MapTownship, sum: SVGGElement, inside: readonly MapPlace[]): void {
    const radius = this.#layout.groups[code]?.radius ?? SUM;
    const communities = inside.filter(({ kind }) => kind === 'community').length;
    const share = inside.length === 0 ? 0 : communities / inside.length;
    sum.replaceChildren(
      draw('circle', 'around', { r: radius }),
      ...(share > 0 ? [arc('share community', radius - 1.5, 0, share)] : []),
      ...(share < 1 && inside.length > 0 ? [arc('share village', radius - 1.5, share, 1 - share)] : []),
      totalOf(inside.length, this.#layout.text.station),
    );
  }
}
