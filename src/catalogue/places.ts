import type { Kind, PublishedFact } from '../domain/fact.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import type { Place, Township } from '../schema/place.ts';
import type { Atlas } from './atlas.ts';

/** Why a mechanism reaches a place: the source speaks of every place of its kind, or of some whose names are not published. */
export interface Ground {
  readonly initiative: InitiativeEntry;
  readonly state: 'covered' | 'unknown';
  readonly facts: readonly PublishedFact[];
}

/** A place the source calls by name, in a list of a mechanism. */
export interface Mention {
  readonly initiative: InitiativeEntry;
  readonly list: string;
  readonly note: string | undefined;
}

/** All townships in the order of their codes. */
export function townships({ content }: Pick<Atlas, 'content'>): readonly Township[] {
  return content.townships.map(({ data }) => data).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Every mechanism that speaks of all places of this kind, then those that speak of unnamed ones. */
export function groundsFor({ facts, initiatives }: Atlas, kind: Kind): readonly Ground[] {
  const grounds = (state: Ground['state'], field: 'covers' | 'among'): readonly Ground[] =>
    initiatives.flatMap((initiative): Ground[] => {
      const reasons = [...facts.values()].filter((fact) => fact.initiative === initiative.id && fact[field] === kind);
      return reasons.length > 0 ? [{ initiative, state, facts: reasons }] : [];
    });
  return [...grounds('covered', 'covers'), ...grounds('unknown', 'among')];
}

/** Where the main source names this place. */
export function mentionsOf({ initiatives }: Atlas, code: string): readonly Mention[] {
  return initiatives.flatMap((initiative) =>
    initiative.data.lists.flatMap((list) =>
      list.items.filter(({ place }) => place === code).map(({ note }): Mention => ({ initiative, list: list.title, note })),
    ),
  );
}

/** Facts that speak of this place or township by its code. */
export function factsAbout({ facts }: Atlas, code: string): readonly PublishedFact[] {
  return [...facts.values()].filter(({ places, townships: units }) => places.includes(code) || units.includes(code));
}

/** Places of one kind in a township, in the order of the register: that of their codes. */
export function placesOfKind({ places }: Township, kind: Place['kind']): readonly Place[] {
  return places.filter((place) => place.kind === kind).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
