import type { Problem } from '../../reading/problem.ts';
import { at, type Case, type Claim } from './claim.ts';

/** Claim: a network has a hub with members around it, or alliances that bring theirs. */
export const someMembers: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'network') return [];
  const { centre, nodes, townships, alliances, total } = data;
  if (centre === undefined && nodes !== undefined) return [at(one, ['nodes'], '有成员，没有中心', '补上 centre：这些成员围着什么')];
  if (centre === undefined && townships) return [at(one, ['townships'], '有成员，没有中心', '补上 centre：各乡镇街道围着什么')];
  if (centre === undefined && total !== undefined)
    return [at(one, ['total'], '写了一共几个，没有写中心', '补上 centre 和 nodes；成员来自联盟就删掉 total，个数照联盟文件')];
  if (centre !== undefined && nodes === undefined && !townships)
    return [at(one, ['centre'], '有中心，没有成员', '补上 nodes，或写 townships: true；成员来自联盟就删掉 centre')];
  return centre === undefined && alliances === undefined
    ? [at(one, [], '网络图里没有成员', '补上 centre 和 nodes；成员来自联盟就写 alliances')]
    : [];
};

/** Claim: an alliance that is drawn has members, by name or by number. */
export const alliedMembers: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'network') return [];
  return (data.alliances ?? []).flatMap((id, index) => {
    const alliance = one.content.alliances.find((entry) => entry.id === id)?.data;
    return alliance?.members.length === 0 && alliance.size === undefined
      ? [at(one, ['alliances', index], `联盟“${id}”没有成员，也没有成员个数，画不出来`, '从这里删掉它，或在联盟文件里补上 members 或 size')]
      : [];
  });
};

/** Claim: a total is not smaller than the members that are named. */
export const enoughMembers: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'network' || data.total === undefined) return [];
  const total = one.measured(data.total);
  const named = (data.nodes?.length ?? 0) + (data.townships ? one.content.townships.length : 0);
  return total && total.low < named
    ? [at(one, ['total'], `点到名的有 ${named} 个，“${data.total}”说一共才 ${total.low} 个`, '删掉多列的成员，或换一个总数')]
    : [];
};

/** Every second mention of a name. */
function again<T>(names: readonly T[], problem: (name: T, index: number) => Problem): readonly Problem[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [problem(name, index)] : []));
}

function twice(one: Case, field: string, names: readonly string[], inner: readonly string[] = []): readonly Problem[] {
  return again(names, (name, index) => at(one, [field, index, ...inner], `“${name}”写了两次`, '删掉一个，或换成另一个'));
}

/** Claim: a chart shows nothing twice. */
export const shownOnce: Claim = (one) => {
  const { data } = one.entry;
  const facts = twice(one, 'facts', data.facts);
  switch (data.form) {
    case 'places':
      return [...facts, ...twice(one, 'marked', data.marked)];
    case 'tree':
      return [...facts, ...twice(one, 'totals', data.totals)];
    case 'comparison':
      return [
        ...facts,
        ...twice(
          one,
          'rows',
          data.rows.map(({ part }) => part),
          ['part'],
        ),
      ];
    case 'network':
      return [
        ...facts,
        ...twice(one, 'alliances', data.alliances ?? []),
        ...twice(
          one,
          'nodes',
          (data.nodes ?? []).map(({ name }) => name),
          ['name'],
        ),
        ...data.ties.flatMap(({ between: [first, second] }, index) =>
          first === second ? [at(one, ['ties', index], `“${first}”和自己结对`, '把其中一个换成另一方')] : [],
        ),
      ];
    default:
      return facts;
  }
};
