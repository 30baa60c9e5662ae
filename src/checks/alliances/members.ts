import type { Content } from '../../reading/content.ts';
import type { Complaint, Problem } from '../../reading/problem.ts';
import type { Alliance, Member } from '../../schema/alliance.ts';
import type { Place } from '../../schema/place.ts';
import { suggest } from '../../words/nearest.ts';

/** The register, both ways. Two places can bear one name: then a name alone finds neither. */
interface Register {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
}

function registerOf({ townships }: Content): Register {
  const places = townships.flatMap(({ data }) => data.places);
  return { byCode: new Map(places.map((place) => [place.code, place])), byName: Map.groupBy(places, ({ name }) => name) };
}

/** Kinds whose members are villages, not organisations: each has to be found in the register. */
const OF_VILLAGES: ReadonlySet<Alliance['kind']> = new Set(['joint-village', 'line']);

/** What is wrong with how a member of ours is tied to the register, or null. */
function complaint({ name, place }: Member, kind: Alliance['kind'], { byCode, byName }: Register): Complaint | null {
  const named = byName.get(name) ?? [];
  const codes = named.map(({ code }) => code).join('、');
  if (place === undefined) {
    if (named.length > 0) return { says: `“${name}”没有写代码，地图和地点页找不到它`, fix: `补上 place，名录里叫这个名字的是 ${codes}` };
    if (!OF_VILLAGES.has(kind)) return null;
    return { says: `名录里没有叫“${name}”的社区或村`, fix: suggest(name, new Set(byName.keys()), '照名录写常用名，再补上 place') };
  }
  const registered = byCode.get(place);
  // A code that does not exist, or is given twice, is reported as such.
  if (!registered || named.some(({ code }) => code === place)) return null;
  return {
    says: `成员写的是“${name}”，代码 ${place} 在名录里叫“${registered.name}”`,
    fix: codes === '' ? '名称照名录写；以前的名称写进 role' : `名称照名录写；要是“${name}”，代码是 ${codes}`,
  };
}

/** Claim: a member that is a community or village of ours bears its name and its code; one of another county has no code of ours. */
export function allianceMembers(content: Content): readonly Problem[] {
  // With a township missing, names that are right would look wrong.
  if (content.unread.some(({ folder }) => folder === 'places')) return [];
  const register = registerOf(content);
  return content.alliances.flatMap(({ file, line, data: { ours, kind, members } }) =>
    members.flatMap((member, index): Problem[] => {
      if (!ours && member.place !== undefined)
        return [
          {
            file,
            line: line('members', index, 'place'),
            says: `别的县的成员“${member.name}”写了本区的代码`,
            fix: '删掉 place；是本区的联盟就把 ours 改成 true',
          },
        ];
      const found = ours ? complaint(member, kind, register) : null;
      return found ? [{ file, line: line('members', index, 'name'), ...found }] : [];
    }),
  );
}

/** Claim: a list names each member once; where it stands for several organisations, once in each. */
export function allianceDuplicates({ alliances }: Content): readonly Problem[] {
  return alliances.flatMap(({ file, line, data: { members } }) => {
    const seen = new Set<string>();
    return members.flatMap(({ name, place, organisation = '' }, index): Problem[] => {
      const keys = [name, ...(place === undefined ? [] : [place])].map((key) => `${organisation} ${key}`);
      const again = keys.some((key) => seen.has(key));
      keys.forEach((key) => seen.add(key));
      return again ? [{ file, line: line('members', index), says: `“${name}”列了两次`, fix: '删掉一个' }] : [];
    });
  });
}
