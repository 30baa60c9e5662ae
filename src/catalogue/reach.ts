import type { InitiativeEntry } from '../reading/content.ts';
import type { Atlas } from './atlas.ts';
import { townships } from './places.ts';

/** Where a mechanism is: the places its source calls by name, or else all places of the kinds it covers. */
export interface Reach {
  readonly how: 'named' | 'covered';
  /** Codes, in the order of the register. */
  readonly places: readonly string[];
  readonly kinds: readonly ('community' | 'village')[];
}

const KINDS = ['community', 'village'] as const;

/** Undefined where the source neither names a place nor speaks of all: nobody can say then where it is. */
export function reachOf(atlas: Atlas, { id, data }: InitiativeEntry): Reach | undefined {
  const all = townships(atlas).flatMap(({ places }) => places);
  const named = new Set(data.lists.flatMap(({ items }) => items.flatMap(({ place }) => place ?? [])));
  const covered = KINDS.filter((kind) => [...atlas.facts.values()].some(({ initiative, covers }) => initiative === id && covers === kind));
  const places = all.filter(({ code, kind }) => (named.size > 0 ? named.has(code) : covered.includes(kind)));
  if (places.length === 0) return undefined;
  return {
    how: named.size > 0 ? 'named' : 'covered',
    places: places.map(({ code }) => code),
    kinds: KINDS.filter((kind) => places.some((place) => place.kind === kind)),
  };
}
