import type { Kind, PublishedFact } from '../domain/fact.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import type { Place, Township } from '../schema/place.ts';
import type { Atlas } from './atlas.ts';

/** Why a mechanism reaches a place: the source speaks of every place of its kind, or of some whose names are not published. */
export interface Ground {
  readonly state: 'covered' | 'unknown';
  readonly fact: PublishedFact;
  readonly initiative: InitiativeEntry;
}

/** A place the source calls by name, in a list of a mechanism. */
export interface Mention {
  readonly initiative: InitiativeEntry;
  readonly list: string;
  readonly note: string | undefined;
}

/** All townships in the order of their codes. */
export function townships({ content }: Atlas): readonly Township[] {
  return content.townships.map(({ data }) => data).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Every mechanism that speaks of all, or of unnamed, places of this kind. */
export function groundsFor({ facts, initiatives }: Atlas, kind: Kind): readonly Ground[] {
  return [...facts.values()].flatMap((fact): Ground[] => {
    const initiative = initiatives.find(({ id }) => id === fact.initiative);
    if (!initiative || (fact.covers !== kind && fact.among !== kind)) return [];
    return [{ state: fact.covers === kind ? 'covered' : 'unknown', fact, initiative }];
  });
}

/** Where the main source names this place. */
export function mentionsOf({ initiatives }: Atlas, code: string): readonly Mention[] {
  return initiatives.flatMap((initiative) =>
    initiative.data.lists.flatMap((list) => list.items.filter(({ place }) => place === code).map(({ note }): Mention => ({ initiative, list: list.title, note }))),
  );
}

/** Facts that speak of this place or township by its code. */
export function factsAbout({ facts }: Atlas, code: string): readonly PublishedFact[] {
  return [...facts.values()].filter(({ places, townships: units }) => places.includes(code) || units.includes(code));
}

/** Places of one kind in a township, in the order of the register. */
export function placesOfKind(township: Township, kind: Place['kind']): readonly Place[] {
  return township.places.filter((place) => place.kind === kind);
}
