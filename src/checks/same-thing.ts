import { bounds, type Bounds } from '../domain/bounds.ts';
import { compare } from '../domain/rational.ts';
import type { Content } from '../reading/content.ts';
import { itemsById, latest, ledgerOf, valueOf, type FactItem, type LedgerItem } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import type { Observation } from '../schema/fact.ts';
import { normalise } from '../words/clauses.ts';
import { UNDATED } from '../words/dates.ts';
import { mayCoincide } from '../words/periods.ts';
import { formatQuantity } from '../words/quantity.ts';
import { formatRange } from '../words/range.ts';

/** Whether one value can satisfy both: 2100余 and 2136 agree, 2100余 and 2200 do not. */
function agree(a: Bounds, b: Bounds): boolean {
  const below = (low: Bounds, up: Bounds): boolean => {
    if (low.high === null) return false;
    const order = compare(low.high, up.low);
    return order < 0 || (order === 0 && !low.closed);
  };
  return !below(a, b) && !below(b, a);
}

const print = ({ value, qualifier }: Observation, unit: string): string => formatQuantity({ value, qualifier, unit });

/** Whether the time of one reading can be any within that of the other: undated, or a year beside a month of it. */
const coarser = (a: Observation, b: Observation): boolean => a.asOf !== b.asOf && (a.asOf === UNDATED || b.asOf.startsWith(`${a.asOf}-`));

/** Whether a reading agrees with one of these that may be of its time: then it says nothing against the others. */
const explained = (one: Observation, by: readonly Observation[]): boolean =>
  by.some((other) => other !== one && mayCoincide(one.asOf, other.asOf) && agree(bounds(one), bounds(other)));

/** Whether two readings, each of a row of them, may be of one time and cannot both be true. */
function contradict(a: Observation, b: Observation, rowOfA: readonly Observation[], rowOfB: readonly Observation[]): boolean {
  if (!mayCoincide(a.asOf, b.asOf) || agree(bounds(a), bounds(b))) return false;
  return !(coarser(a, b) && explained(a, rowOfB)) && !(coarser(b, a) && explained(b, rowOfA));
}

/** Two readings of one fact at one time that cannot both be true. An undated one may be older than all that have a date: that is how facts go on. */
function readings({ data, file, line }: FactItem): readonly Problem[] {
  const row = data.observations;
  return row.flatMap((later, index) =>
    row.slice(0, index).flatMap((earlier): readonly Problem[] => {
      const dated = (earlier.asOf === UNDATED) === (later.asOf === UNDATED);
      if (!dated || !contradict(earlier, later, row, row)) return [];
      const time = earlier.asOf === later.asOf ? `同一时间（${later.asOf}）` : `可能重合的时间（${earlier.asOf}和${later.asOf}）`;
      return [
        {
          file,
          line: line('observations', index, 'value'),
          says: `“${data.id}”在${time}有两个数：${print(earlier, data.unit)}和${print(later, data.unit)}`,
          fix: '核对时间和数字；两个来源真说得不一样，就立成两个数据点，用 same 并排，在 note 里写明为什么不一样',
        },
      ];
    }),
  );
}

/** What a fact measures, in the editor's own words: the same words for the same place in the same unit measure the same. */
const measure = ({ label, scope, unit }: FactItem['data']): string => [label, scope, unit].map(normalise).join('\n');

/** One reading of a fact, with its date, and which of its row it is. */
interface Reading {
  readonly text: string;
  readonly at: number;
}

interface Value {
  readonly bounds: Bounds;
  readonly text: string;
  readonly asOf: string;
}

function valueOfItem(content: Content, items: ReadonlyMap<string, LedgerItem>, item: LedgerItem): Value | null {
  if (item.kind === 'fact') {
    const now = latest(item.data);
    return { bounds: bounds(now), text: print(now, item.data.unit), asOf: now.asOf };
  }
  try {
    const value = valueOf(content, items, item.id);
    const digits = item.kind === 'derived' ? item.data.digits : 0;
    return { bounds: value, text: formatRange(value, digits, item.data.unit), asOf: '未注明' };
  } catch {
    // Another check says why this number cannot be computed.
    return null;
  }
}

/** The readings of two facts that contradict each other, in pairs. */
function contradictions(item: FactItem, other: LedgerItem): readonly (readonly [own: Reading, theirs: Reading])[] {
  if (other.kind !== 'fact') return [];
  const [row, others] = [item.data.observations, other.data.observations];
  const reading = (one: Observation, at: number, { data }: FactItem): Reading => ({ text: `${print(one, data.unit)}（${one.asOf}）`, at });
  return row.flatMap((own, at) =>
    others.flatMap((theirs, theirAt) =>
      contradict(own, theirs, row, others) ? [[reading(own, at, item), reading(theirs, theirAt, other)] as const] : [],
    ),
  );
}

/** A pair declared with `same`: unlike values or units need a note. */
function declared(content: Content, items: ReadonlyMap<string, LedgerItem>, item: FactItem): readonly Problem[] {
  return (item.data.same ?? []).flatMap(({ fact: id, note }, index): readonly Problem[] => {
    const other = items.get(id);
    const at = { file: item.file, line: item.line('same', index, 'fact') };
    if (id === item.id) return [{ ...at, says: '数据点和它自己并排', fix: '写另一个数据点的编号，或删掉这一条' }];
    if (!other || note !== undefined) return [];
    if (other.data.unit !== item.data.unit)
      return [
        { ...at, says: `两边单位不同（“${item.data.unit}”和“${other.data.unit}”），比不出是否一致`, fix: '在 note 里写明怎样看这两个数' },
      ];
    const [now, theirNow] = [valueOfItem(content, items, item), valueOfItem(content, items, other)];
    if (!now || !theirNow) return [];
    // The newest are compared whatever their dates; of older ones those that may be of one time.
    const unlike = agree(now.bounds, theirNow.bounds) ? contradictions(item, other)[0] : ([now, theirNow] as const);
    if (!unlike) return [];
    const [own, theirs] = unlike;
    return [
      {
        ...at,
        says: `说的是同一件事，数却不同：“${item.id}”是${own.text}，“${id}”是${theirs.text}`,
        fix: '核对两边的数；都照来源没有错，就在 note 里写明为什么不一样，两个数并排给读者看',
      },
    ];
  });
}

/** Facts that measure the same by their own words, at a time that can be the same, with values that cannot both be true, and no declaration. */
function undeclared(content: Content): readonly Problem[] {
  const facts = ledgerOf(content).filter((item) => item.kind === 'fact');
  const named = (a: FactItem, b: FactItem): boolean => (a.data.same ?? []).some(({ fact }) => fact === b.id);
  return [...Map.groupBy(facts, ({ data }) => measure(data)).values()].flatMap((group) =>
    group.flatMap((item, index) =>
      group.slice(0, index).flatMap((other): readonly Problem[] => {
        if (item.id === other.id || named(item, other) || named(other, item)) return [];
        return contradictions(item, other).map(([own, theirs]): Problem => ({
          file: item.file,
          line: item.line('observations', own.at, 'value'),
          says: `“${item.id}”和“${other.id}”数的都是${item.data.scope}的${item.data.label}，一个是${own.text}，一个是${theirs.text}`,
          fix: `核对两边的数；不是一件事就把 label 写清楚；是一件事就写 same: [{ fact: ${other.id}, note: 为什么不一样 }]`,
        }));
      }),
    ),
  );
}

/**
 * Claim: two numbers for the same thing at the same time agree, or a note of an editor sets them side by side. The same thing is what an editor
 * declares with `same`, what two facts call by the same words, scope and unit, and two readings of one fact whose dates can mean the same time. That facts with unlike
 * labels measure the same only an editor can say.
 */
export function sameThing(content: Content): readonly Problem[] {
  const items = itemsById(content);
  const facts = ledgerOf(content).filter((item) => item.kind === 'fact');
  return [...facts.flatMap((item) => [...readings(item), ...declared(content, items, item)]), ...undeclared(content)];
}
