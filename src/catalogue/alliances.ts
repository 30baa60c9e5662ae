import type { Alliance, Member } from '../schema/alliance.ts';
import type { Atlas } from './atlas.ts';

/** A place on the published list of an alliance. */
export interface Membership {
  /** Id of the alliance. */
  readonly id: string;
  readonly alliance: Alliance;
  readonly member: Member;
}

/** Each atlas is walked once: a page for every place asks. */
const indexes = new WeakMap<Atlas, ReadonlyMap<string, readonly Membership[]>>();

function indexOf({ alliances }: Pick<Atlas, 'alliances'>): ReadonlyMap<string, readonly Membership[]> {
  const found = new Map<string, Membership[]>();
  for (const [id, alliance] of alliances) {
    // What nobody published is nobody's membership, whatever an editor typed: the checks refuse it, and pages never print it.
    if (alliance.membership === 'unpublished') continue;
    for (const member of alliance.members) {
      if (member.place === undefined) continue;
      const before = found.get(member.place);
      if (before) before.push({ id, alliance, member });
      else found.set(member.place, [{ id, alliance, member }]);
    }
  }
  return found;
}

/** Alliances that publish this place as a member, in the order of their files. @param code of a community or village. */
export function alliancesOf(atlas: Atlas, code: string): readonly Membership[] {
  const index = indexes.get(atlas) ?? indexOf(atlas);
  indexes.set(atlas, index);
  return index.get(code) ?? [];
}

/** Codes of our places that an alliance publishes as members, each once. */
export function placesIn({ membership, members }: Pick<Alliance, 'membership' | 'members'>): readonly string[] {
  return membership === 'unpublished' ? [] : [...new Set(members.flatMap(({ place }) => place ?? []))];
}
