import type { Kind } from '../domain/fact.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import type { Place } from '../schema/place.ts';
import type { Atlas } from './atlas.ts';
import { groundsFor, mentionsOf, type Ground, type Mention } from './places.ts';

/** A list of a mechanism that names other places of this kind. The source may have gone on (“等一批”), so nothing follows for this one. */
export interface PassedOver {
  readonly initiative: InitiativeEntry;
  readonly list: string;
  readonly named: readonly Place[];
}

/** All that is known of the mechanisms at one place or township. */
export interface Reach {
  readonly named: readonly Mention[];
  readonly grounds: readonly Ground[];
  readonly passedOver: readonly PassedOver[];
  /** Mechanisms of which the source says nothing about places of this kind. */
  readonly silent: number;
}

/** Places by code: every page asks for some, so they are put in order once. */
const registers = new WeakMap<Atlas, ReadonlyMap<string, Place>>();

function placeAt(atlas: Atlas, code: string): Place | undefined {
  const register =
    registers.get(atlas) ?? new Map(atlas.content.townships.flatMap(({ data }) => data.places.map((place) => [place.code, place])));
  registers.set(atlas, register);
  return register.get(code);
}

/** Lists that name places of a kind, this one not among them. */
function passedOver(atlas: Atlas, kind: Kind, code: string): readonly PassedOver[] {
  return atlas.initiatives.flatMap((initiative) =>
    initiative.data.lists.flatMap(({ title, items }): readonly PassedOver[] => {
      const named = items
        .flatMap(({ place }) => (place === undefined ? [] : (placeAt(atlas, place) ?? [])))
        .filter((place) => place.kind === kind);
      return named.length > 0 && named.every((place) => place.code !== code) ? [{ initiative, list: title, named }] : [];
    }),
  );
}

/** What the source says of each mechanism at a place: a mechanism that reaches it anyway is not told again because a list of it names others. */
export function reachOf(atlas: Atlas, kind: Kind, code: string): Reach {
  const named = mentionsOf(atlas, code);
  const grounds = groundsFor(atlas, kind, code);
  const told = new Set([...named, ...grounds].map(({ initiative }) => initiative.id));
  const others = passedOver(atlas, kind, code).filter(({ initiative }) => !told.has(initiative.id));
  const spoken = new Set([...told, ...others.map(({ initiative }) => initiative.id)]);
  return { named, grounds, passedOver: others, silent: atlas.initiatives.length - spoken.size };
}
