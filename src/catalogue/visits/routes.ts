import type { Route, Travel } from '../../schema/route.ts';
import { routePath } from '../../words/visit-paths.ts';
import type { Atlas } from '../atlas.ts';
import { stopOf, stopsById, type StopView } from './stops.ts';

/** One stop of a route. */
export interface Leg {
  readonly stop: StopView;
  /** The way from the stop before; null for the first, and where nobody gives a time. */
  readonly travel: Travel | null;
  /** Text of the content: why it stands here. */
  readonly why: string | undefined;
}

/** Minutes of a route. A time on the way that nobody gives counts as nothing, and is said to be missing. */
export interface RouteMinutes {
  /** At the stops, as this site suggests. */
  readonly visits: number;
  /** On the way, as far as it is given. */
  readonly travel: number;
  /** Both together: the least the route takes as long as `missing` is not 0. */
  readonly total: number;
  /** Ways between two stops for which nobody gives a time. */
  readonly missing: number;
}

/** A route with everything it names. */
export interface RouteView {
  readonly id: string;
  /** Its page. */
  readonly path: string;
  readonly route: Route;
  readonly legs: readonly Leg[];
  readonly minutes: RouteMinutes;
}

function minutesOf(legs: readonly Leg[]): RouteMinutes {
  const visits = legs.reduce((sum, { stop }) => sum + stop.stop.minutes, 0);
  const travel = legs.reduce((sum, leg) => sum + (leg.travel?.minutes ?? 0), 0);
  return { visits, travel, total: visits + travel, missing: legs.slice(1).filter((leg) => leg.travel === null).length };
}

function viewOf(atlas: Atlas, id: string, route: Route): RouteView {
  const legs = route.stops.map(({ stop, travel, why }): Leg => ({ stop: stopOf(atlas, stop), travel: travel ?? null, why }));
  return { id, path: routePath(id), route, legs, minutes: minutesOf(legs) };
}

const views = new WeakMap<Atlas, readonly RouteView[]>();

/** Every route, in their order. */
export function routesList(atlas: Atlas): readonly RouteView[] {
  const known =
    views.get(atlas) ?? [...atlas.routes].map(([id, route]) => viewOf(atlas, id, route)).toSorted((a, b) => a.route.order - b.route.order);
  views.set(atlas, known);
  return known;
}

/** The route of this id. @throws when there is none. */
export function routeOf(atlas: Atlas, id: string): RouteView {
  const found = routesList(atlas).find((one) => one.id === id);
  if (!found) throw new Error(`没有编号是“${id}”的线路`);
  return found;
}

/** Where a stop stands on one of its routes. */
export interface OnRoute {
  readonly route: RouteView;
  /** 1 for the first. */
  readonly number: number;
  readonly before: StopView | undefined;
  /** The next stop; undefined at the last. */
  readonly next: StopView | undefined;
}

/** The routes that a stop is on, in their order. */
export function routesThrough(atlas: Atlas, id: string): readonly OnRoute[] {
  return routesList(atlas).flatMap((route): readonly OnRoute[] => {
    const at = route.legs.findIndex(({ stop }) => stop.id === id);
    if (at < 0) return [];
    return [{ route, number: at + 1, before: route.legs[at - 1]?.stop, next: route.legs[at + 1]?.stop }];
  });
}

/** Every stop as the routes come to them, each once; then those on no route. */
export function stopsList(atlas: Atlas): readonly StopView[] {
  const visited = routesList(atlas).flatMap(({ legs }) => legs.map(({ stop }) => stop));
  return [...new Set([...visited, ...stopsById(atlas).values()])];
}
