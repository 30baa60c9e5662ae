import type { Content } from '../../reading/content.ts';
import type { Problem } from '../../reading/problem.ts';
import type { Member } from '../../schema/alliance.ts';

/** A village on the list of a joint organisation, and where that is written. */
interface Listed {
  readonly member: Member;
  readonly organisation: string;
  readonly file: string;
  readonly line: number;
  readonly alsoLine: number;
}

/** All villages of ours that joint organisations list. Other kinds overlap as they please: a line runs through villages that are joined already. */
function listedIn({ alliances }: Content): readonly Listed[] {
  return alliances
    .filter(({ data: { ours, kind, membership } }) => ours && kind === 'joint-village' && membership !== 'unpublished')
    .flatMap(({ file, line, data }) =>
      data.members.flatMap((member, index): Listed[] =>
        member.place === undefined
          ? []
          : [
              {
                member,
                organisation: member.organisation ?? data.name,
                file,
                line: line('members', index),
                alsoLine: line('members', index, 'also'),
              },
            ],
      ),
    );
}

/** Claim: a village is in one joint organisation; if a source says it is in two, `also` says what the source says. */
export function allianceOverlap(content: Content): readonly Problem[] {
  const byPlace = Map.groupBy(listedIn(content), ({ member }) => member.place ?? '');
  return [...byPlace.values()].flatMap((entries): readonly Problem[] => {
    // Twice on one list is another complaint.
    const apart = entries.filter(
      ({ file, organisation }, index) => entries.findIndex((one) => one.file === file && one.organisation === organisation) === index,
    );
    const [first, ...others] = apart;
    if (!first) return [];
    const explained = apart.filter(({ member }) => member.also !== undefined);
    if (others.length === 0)
      return explained.map(({ member, file, alsoLine }) => ({
        file,
        line: alsoLine,
        says: `“${member.name}”写了 also，可是它只在“${first.organisation}”里`,
        fix: '删掉 also；要是还在另一个联村党组织里，先把那一个也写进来',
      }));
    if (explained.length > 0) return [];
    return others.map(({ member, file, line, organisation }) => ({
      file,
      line,
      says: `“${member.name}”在“${organisation}”里，也在“${first.organisation}”里（${first.file}:${first.line}），一个村一般只在一个联村党组织里`,
      fix: '核对名单，删掉一处；出处确实写了两处都有它，就在这个成员下面写 also，说明出处怎么讲',
    }));
  });
}
