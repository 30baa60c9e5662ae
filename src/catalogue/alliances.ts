import type { Alliance, Member } from '../schema/alliance.ts';
import type { Atlas } from './atlas.ts';

/** A place on the published list of an alliance. */
export interface Membership {
  /** Id of the alliance. */
  readonly id: string;
  readonly alliance: Alliance;
  readonly member: Member;
}

/** The members that may be printed. What nobody published is nobody's membership, whatever an editor typed: the checks refuse it, and no page shows it. */
export function listed({ membership, members }: Pick<Alliance, 'membership' | 'members'>): readonly Member[] {
  return membership === 'unpublished' ? [] : members;
}

/** Each atlas is walked once: a page for every place asks. */
const indexes = new WeakMap<Atlas, ReadonlyMap<string, readonly Membership[]>>();

function indexOf({ alliances }: Pick<Atlas, 'alliances'>): ReadonlyMap<string, readonly Membership[]> {
  const found = [...alliances].flatMap(([id, alliance]) => listed(alliance).map((member): Membership => ({ id, alliance, member })));
  return Map.groupBy(found, ({ member }) => member.place ?? '');
}

/** Alliances that publish this place as a member, in the order of their files. @param code of a community or village. */
export function alliancesOf(atlas: Atlas, code: string): readonly Membership[] {
  const index = indexes.get(atlas) ?? indexOf(atlas);
  indexes.set(atlas, index);
  return index.get(code) ?? [];
}

/** Codes of our places that an alliance publishes as members, each once. */
export function placesIn(alliance: Pick<Alliance, 'membership' | 'members'>): readonly string[] {
  return [...new Set(listed(alliance).flatMap(({ place }) => place ?? []))];
}

/** The key of a member in pictures and tables, from its place on the list. */
export function memberKey(id: string, index: number): string {
  return `${id}-${index + 1}`;
}

/** The member that a mark or row stands for; undefined for a hub, a ring and a tie. */
export function memberAt({ id, alliance }: { readonly id: string; readonly alliance: Alliance }, key: string): Member | undefined {
  return listed(alliance).find((_member, index) => memberKey(id, index) === key);
}
