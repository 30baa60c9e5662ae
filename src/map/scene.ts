import type { LngLat, MapPlace, MapTownship } from './data.ts';
import type { Stand } from './gathering.ts';
import type { MapFile, MapLayout } from './layout.ts';
import { zhMap as zh } from '../words/zh/map-page.ts';
import { arc, draw, labelOf, leaderTo, markOf, standing } from './shapes.ts';

/** What lies over what: leaders below, names above. */
export type Level = 'leaders' | 'grounds' | 'own' | 'names';
export const LEVELS: readonly Level[] = ['leaders', 'grounds', 'own', 'names'];

/** What is to be seen. */
export interface Look {
  readonly isShown: (place: MapPlace) => boolean;
  /** Sums of townships in place of their dots. */
  readonly summary: boolean;
}

/** The elements of one layout: what is drawn once, and what changes with the zoom and with the legend. */
export class Scene {
  readonly #file: MapFile;
  readonly #layout: MapLayout;
  readonly #marks: (readonly [MapPlace, Element])[] = [];
  readonly #sums: (readonly [MapTownship, SVGGElement])[] = [];
  /** By zoom: what only shows from there on, and what is gone from there on. */
  readonly #late: (readonly [number, Element])[] = [];
  readonly #early: (readonly [number, Element, Element])[] = [];

  /** @param crowded whether places with a point of their own are too many to be drawn one by one here. */
  constructor(file: MapFile, layout: MapLayout, stand: Stand, crowded: boolean) {
    this.#file = file;
    this.#layout = layout;
    for (const unit of file.townships) this.#township(unit, stand);
    for (const place of crowded ? [] : file.places) if (place.at) this.#own(place, place.at, stand);
    for (const { name, at } of file.stations) {
      const label = layout.labels[name];
      if (!label) continue;
      const half = 2.5;
      const shapes = [
        draw('rect', 'station', { x: -half, y: -half, width: 2 * half, height: 2 * half }),
        labelOf(zh.station(name), label, layout.text.station, 'station-name'),
      ];
      const element = standing(...shapes);
      if (label.from !== undefined) this.#late.push([label.from, element]);
      stand(at, element, 'names');
    }
  }

  /** Shows what belongs to a zoom. */
  zoomed(zoom: number): void {
    for (const [from, element] of this.#late) element.classList.toggle('away', zoom < from);
    for (const [until, beside, there] of this.#early) {
      beside.classList.toggle('away', zoom >= until);
      there.classList.toggle('away', zoom < until);
    }
  }

  show({ isShown, summary }: Look): void {
    for (const [place, mark] of this.#marks) mark.classList.toggle('away', summary || !isShown(place));
    for (const [unit, sum] of this.#sums) {
      const inside = this.#file.places.filter((place) => place.township === unit.code && isShown(place));
      sum.classList.toggle('away', !summary);
      if (summary) this.#sum(unit, sum, inside);
    }
  }

  #township(unit: MapTownship, stand: Stand): void {
    const { groups, places, labels, dot, text } = this.#layout;
    const group = groups[unit.code];
    const sum = draw('g', 'sum away', { 'data-code': unit.code });
    const inside = group ? this.#file.places.filter(({ township, at }) => township === unit.code && !at) : [];
    const marks = inside.map((place) => markOf(place, dot, places[place.code]));
    this.#marks.push(...inside.map((place, index) => [place, marks[index] ?? sum] as const));
    this.#sums.push([unit, sum]);
    const [x, y] = group?.offset ?? [0, 0];
    sum.setAttribute('transform', `translate(${x} ${y})`);
    stand(unit.at, standing(...(group ? [leaderTo(group.offset, group.radius)] : []), draw('circle', 'point', { r: 2.5 })), 'leaders');
    const ground = group ? [draw('circle', 'ground', { 'data-code': unit.code, cx: x, cy: y, r: group.radius })] : [];
    stand(unit.at, standing(...ground, ...marks, sum), 'grounds');
    const label = labels[unit.code];
    if (label) stand(unit.at, standing(labelOf(unit.name, label, text.township, 'township-name', unit.code)), 'names');
  }

  #own(place: MapPlace, at: LngLat, stand: Stand): void {
    const { own, dot } = this.#layout;
    const nudge = own[place.code];
    const there = markOf(place, dot);
    this.#marks.push([place, there]);
    if (!nudge) {
      stand(at, standing(there), 'own');
      return;
    }
    const beside = markOf(place, dot, nudge.offset);
    const leader = standing(leaderTo(nudge.offset, dot), draw('circle', 'own-point', { r: 1.25 }));
    const [near, far] = [standing(beside), standing(there)];
    this.#marks.push([place, beside], [place, leader]);
    this.#early.push([nudge.until, near, far], [nudge.until, leader, far]);
    stand(at, leader, 'leaders');
    stand(at, near, 'own');
    stand(at, far, 'own');
  }

  /** A ring in which villages and communities have their share, around their sum. */
  #sum({ code }: MapTownship, sum: SVGGElement, inside: readonly MapPlace[]): void {
    const radius = (this.#layout.groups[code]?.radius ?? 12) - 1.5;
    const communities = inside.filter(({ kind }) => kind === 'community').length;
    const share = inside.length === 0 ? 0 : communities / inside.length;
    const total = draw('text', 'sum-total', { 'text-anchor': 'middle', y: 4.5, 'font-size': this.#layout.text.station });
    total.textContent = String(inside.length);
    sum.replaceChildren(
      draw('circle', 'ground', { r: radius + 1.5 }),
      ...(share > 0 ? [arc('share community', radius, 0, share)] : []),
      ...(share < 1 && inside.length > 0 ? [arc('share village', radius, share, 1 - share)] : []),
      total,
    );
  }
}
