import type { PlaceEntry } from '../domain/place-entry.ts';
import { spell } from '../words/pinyin.ts';
import type { Atlas } from './atlas.ts';
import { townships } from './places.ts';

/** Every community and village as it can be found by name, pinyin or initials, in the order of their codes. */
export function placeIndex(atlas: Pick<Atlas, 'content'>): readonly PlaceEntry[] {
  return townships(atlas)
    .flatMap(({ name: township, places }) => places.map(({ code, name, kind }) => ({ code, name, township, kind, ...spell(name) })))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
