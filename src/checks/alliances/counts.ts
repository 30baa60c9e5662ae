import { bounds } from '../../domain/bounds.ts';
import { compare, rational } from '../../domain/rational.ts';
import type { Content } from '../../reading/content.ts';
import { itemsById, latest } from '../../reading/ledger.ts';
import type { Problem } from '../../reading/problem.ts';
import type { Alliance } from '../../schema/alliance.ts';
import type { Fact } from '../../schema/fact.ts';
import { formatQuantity } from '../../words/quantity.ts';

/** One thing that a list and its source both count. */
interface Tally {
  /** Id of the fact; undefined when the source does not count this. */
  readonly fact: string | undefined;
  readonly listed: number;
  /** The list's side of the sentence: “名单 31 个”. */
  readonly says: string;
  readonly tooFew: string;
  readonly tooMany: string;
}

const FEWER = '补全名单；只公开了一部分就把 membership 改成 partial';
const MORE = '核对名单，删掉多列的';

/** A list by its members, by the organisations they belong to, and by the townships they lie in. */
function talliesOf({ members, size, organisations, townships }: Alliance): readonly Tally[] {
  const names = new Set(members.map(({ place, name }) => place ?? name));
  const groups = new Set(members.flatMap(({ organisation }) => organisation ?? []));
  const units = new Set(members.flatMap(({ place }) => place?.slice(0, 9) ?? []));
  const located = members.length > 0 && members.every(({ place }) => place !== undefined);
  return [
    { fact: size, listed: names.size, says: `名单 ${names.size} 个`, tooFew: FEWER, tooMany: MORE },
    {
      // Where both numbers are one, the members are the organisations.
      fact: organisations === size ? undefined : organisations,
      listed: groups.size,
      says: `名单里有 ${groups.size} 个组织`,
      tooFew: `给每个成员写上 organisation；${FEWER}`,
      tooMany: '核对各成员的 organisation：同一个组织只用一种写法',
    },
    {
      fact: located ? townships : undefined,
      listed: units.size,
      says: `名单里的村在 ${units.size} 个乡镇街道`,
      tooFew: FEWER,
      tooMany: '核对各成员的代码',
    },
  ];
}

/** How a list stands to a number: a list said to be whole may be neither shorter nor longer, a part of it only shorter. */
function disagrees(listed: number, whole: boolean, fact: Fact): { readonly text: string; readonly few: boolean } | null {
  const { value, qualifier } = latest(fact);
  const { low, high, closed } = bounds({ value, qualifier });
  const count = rational(BigInt(listed));
  const few = whole && compare(count, low) < 0;
  const many = high !== null && compare(count, high) > (closed ? 0 : -1);
  return few || many ? { text: formatQuantity({ value, qualifier, unit: ' 个' }), few } : null;
}

/** Claim: a list has as many members, organisations and townships as its source counts. */
export function allianceCounts(content: Content): readonly Problem[] {
  const items = itemsById(content);
  return content.alliances.flatMap(({ file, line, data }) =>
    (data.membership === 'unpublished' ? [] : talliesOf(data)).flatMap(({ fact, listed, says, tooFew, tooMany }): Problem[] => {
      const item = fact === undefined ? undefined : items.get(fact);
      const found = item?.kind === 'fact' ? disagrees(listed, data.membership === 'published', item.data) : null;
      return found ? [{ file, line: line('members'), says: `${says}，原文 ${found.text}`, fix: found.few ? tooFew : tooMany }] : [];
    }),
  );
}
