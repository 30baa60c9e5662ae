import type { Kind, PublishedFact } from '../domain/fact.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import type { Place, Township } from '../schema/place.ts';
import { placesIn } from './alliances.ts';
import type { Atlas } from './atlas.ts';

/**
 * What is known of a mechanism at a place: the source speaks of every place of its kind; a published list has it; the source speaks of
 * some whose names are not published; a list said to be whole has others.
 */
export type GroundState = 'covered' | 'listed' | 'unknown' | 'outside';

/** Why a mechanism reaches a place, or may, or does not, with the numbers that say so. */
export interface Ground {
  readonly initiative: InitiativeEntry;
  readonly state: GroundState;
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

/** Facts as pages of places ask for them: those that speak of whole kinds, and those of one place by its code. */
interface Index {
  readonly grounds: readonly PublishedFact[];
  readonly byCode: ReadonlyMap<string, readonly PublishedFact[]>;
}

/** Made once: every page of a place asks, and the ledger grows with the places. */
const indexes = new WeakMap<Atlas, Index>();

function indexOf(atlas: Atlas): Index {
  const before = indexes.get(atlas);
  if (before) return before;
  const facts = [...atlas.facts.values()];
  const pairs = facts.flatMap((fact) => [...new Set([...fact.places, ...fact.townships])].map((code) => ({ code, fact })));
  const byCode = new Map([...Map.groupBy(pairs, ({ code }) => code)].map(([code, found]) => [code, found.map(({ fact }) => fact)]));
  const index = { grounds: facts.filter(({ covers, among }) => covers !== null || among !== null), byCode };
  indexes.set(atlas, index);
  return index;
}

/** What an alliance's list makes of a number of unnamed places, for one of them. A township is listed with any place of it. */
function listedState({ alliances }: Pick<Atlas, 'alliances'>, fact: string, kind: Kind, code: string | undefined): GroundState {
  if (code === undefined) return 'unknown';
  const lists = [...alliances.values()].filter(({ size, townships: units }) => (kind === 'township' ? units : size) === fact);
  if (lists.some((alliance) => placesIn(alliance).some((place) => place.startsWith(code)))) return 'listed';
  return lists.some(({ membership }) => membership === 'published') ? 'outside' : 'unknown';
}

const STATES: readonly GroundState[] = ['covered', 'listed', 'unknown', 'outside'];

/**
 * What every mechanism says of places of this kind, by what is known: those that speak of all of them first.
 * @param code asks for one place, which the list of an alliance may name; without it all are alike.
 */
export function groundsFor(atlas: Atlas, kind: Kind, code?: string): readonly Ground[] {
  const facts = indexOf(atlas)
    .grounds.filter(({ covers, among }) => covers === kind || among === kind)
    .map((fact) => ({ fact, state: fact.covers === kind ? ('covered' as const) : listedState(atlas, fact.id, kind, code) }));
  const byInitiative = Map.groupBy(facts, ({ fact }) => fact.initiative);
  return STATES.flatMap((state) =>
    atlas.initiatives.flatMap((initiative): readonly Ground[] => {
      const reasons = (byInitiative.get(initiative.id) ?? []).filter((one) => one.state === state).map(({ fact }) => fact);
      return reasons.length > 0 ? [{ initiative, state, facts: reasons }] : [];
    }),
  );
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
export function factsAbout(atlas: Atlas, code: string): readonly PublishedFact[] {
  return indexOf(atlas).byCode.get(code) ?? [];
}

/** Places of one kind in a township, in the order of the register: that of their codes. */
export function placesOfKind({ places }: Township, kind: Place['kind']): readonly Place[] {
  return places.filter((place) => place.kind === kind).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
