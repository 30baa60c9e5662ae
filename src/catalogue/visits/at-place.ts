import type { Atlas } from '../atlas.ts';
import { stopsList } from './routes.ts';
import type { StopView } from './stops.ts';

const byPlace = new WeakMap<Atlas, ReadonlyMap<string, readonly StopView[]>>();

/** The stops in a community or village, as the routes come to them. Made once: every place asks. */
export function stopsAt(atlas: Atlas, code: string): readonly StopView[] {
  const known = byPlace.get(atlas) ?? Map.groupBy(stopsList(atlas), ({ stop }) => stop.place ?? '');
  byPlace.set(atlas, known);
  return known.get(code) ?? [];
}
