import type { LngLat, MapPlace, MapTownship } from './data.ts';
import type { MapFile, MapLayout } from './layout.ts';
import { project, type Point } from './projection.ts';

/** What a code stands for. */
export interface Found {
  readonly name: string;
  /** Missing where the code is that of the township itself. */
  readonly place?: MapPlace;
  readonly unit: MapTownship;
}

/** Looks codes up, of places and of townships. */
export function finder({ places, townships }: Pick<MapFile, 'places' | 'townships'>): (code: string) => Found | undefined {
  const units = new Map(townships.map((unit) => [unit.code, unit]));
  const all = new Map<string, Found>(townships.map((unit) => [unit.code, { name: unit.name, unit }]));
  for (const place of places) {
    const unit = units.get(place.township);
    if (unit) all.set(place.code, { name: place.name, place, unit });
  }
  return (code) => all.get(code);
}

/** Where a mark stands: its point, and how many CSS pixels beside it at this zoom. */
export interface Spot {
  readonly at: LngLat;
  readonly offset: Point;
}

/** Where something is drawn at a zoom: a place at or beside its own point or packed beside its township, a township where its group is. */
export function spotOf({ place, unit }: Pick<Found, 'place' | 'unit'>, { places, own, groups }: MapLayout, zoom: number): Spot {
  if (!place) return { at: unit.at, offset: groups[unit.code]?.offset ?? [0, 0] };
  if (!place.at) return { at: unit.at, offset: places[place.code] ?? [0, 0] };
  const nudge = own[place.code];
  return { at: place.at, offset: nudge && zoom < nudge.until ? nudge.offset : [0, 0] };
}

/** A spot in CSS pixels of the world at a zoom. */
export function pixelOf({ at, offset }: Spot, zoom: number): Point {
  const [x, y] = project(at);
  return [x * 2 ** zoom + offset[0], y * 2 ** zoom + offset[1]];
}

/** Of points in a frame, in CSS pixels from its upper left corner, the one next to its middle; undefined when none lies in it. */
export function middlemost<P extends { readonly x: number; readonly y: number }>(
  points: readonly P[],
  size: { readonly x: number; readonly y: number },
): P | undefined {
  const away = ({ x, y }: P): number => Math.hypot(x - size.x / 2, y - size.y / 2);
  return points.filter(({ x, y }) => x > 0 && x < size.x && y > 0 && y < size.y).toSorted((one, other) => away(one) - away(other))[0];
}
