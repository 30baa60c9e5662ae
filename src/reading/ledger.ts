import { bounds, type Bounds } from '../domain/bounds.ts';
import { evaluate, parseFormula } from '../domain/formula.ts';
import { multiply, rational, type Rational } from '../domain/rational.ts';
import type { Counted, Derived, Fact, FactFile, Observation } from '../schema/fact.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { Path } from './yaml.ts';

interface Common {
  readonly id: string;
  readonly initiative: string | undefined;
  readonly file: string;
  readonly line: (...path: Path) => number;
}
export interface FactItem extends Common {
  readonly kind: 'fact';
  readonly data: Fact;
}
export interface DerivedItem extends Common {
  readonly kind: 'derived';
  readonly data: Derived;
}
export interface CountedItem extends Common {
  readonly kind: 'counted';
  readonly data: Counted;
}
export type LedgerItem = FactItem | DerivedItem | CountedItem;

function itemsOf(entry: Entry<FactFile>): readonly LedgerItem[] {
  const { facts, derived, counted, initiative } = entry.data;
  const common = (group: string, index: number): Omit<Common, 'id'> => ({
    initiative,
    file: entry.file,
    line: (...path) => entry.line(group, index, ...path),
  });
  return [
    ...facts.map((data, index) => ({ kind: 'fact' as const, id: data.id, data, ...common('facts', index) })),
    ...derived.map((data, index) => ({ kind: 'derived' as const, id: data.id, data, ...common('derived', index) })),
    ...counted.map((data, index) => ({ kind: 'counted' as const, id: data.id, data, ...common('counted', index) })),
  ];
}

/** Everything with a number, in the order of the files. Ids can repeat here; a check refuses that. */
export function ledgerOf({ facts }: Pick<Content, 'facts'>): readonly LedgerItem[] {
  return facts.flatMap(itemsOf);
}

/** The ledger by id, in its order; the first of a repeated id counts. */
export function itemsById(content: Pick<Content, 'facts'>): ReadonlyMap<string, LedgerItem> {
  const items = new Map<string, LedgerItem>();
  for (const item of ledgerOf(content)) if (!items.has(item.id)) items.set(item.id, item);
  return items;
}

/** The reading that counts today: the last one. */
export function latest(fact: Fact): Observation {
  const last = fact.observations.at(-1);
  if (!last) throw new RangeError(`${fact.id} 没有观测`);
  return last;
}

/** How many there are of one kind in the content. */
export function count({ initiatives, townships }: Pick<Content, 'initiatives' | 'townships'>, what: Counted['counts']): number {
  const places = townships.flatMap((township) => township.data.places);
  switch (what) {
    case 'initiatives':
      return initiatives.length;
    case 'townships':
      return townships.length;
    case 'places':
      return places.length;
    case 'communities':
      return places.filter(({ kind }) => kind === 'community').length;
    case 'villages':
      return places.filter(({ kind }) => kind === 'village').length;
    case 'positions':
      return places.filter(({ position }) => position).length;
    case 'schematic':
      return places.filter(({ position }) => !position).length;
  }
}

/** Units that count hundredths: 44.6% is 0.446 inside a formula. */
const HUNDREDTHS: ReadonlySet<string> = new Set(['%', '个百分点']);

function scale(value: Bounds, by: Rational): Bounds {
  return { ...value, low: multiply(value.low, by), high: value.high && multiply(value.high, by) };
}

/** Bounds of ledger items by id, each computed once: a formula over formulas reads what is known already. */
type Known = Map<string, Bounds>;

function compute(
  content: Content,
  items: ReadonlyMap<string, LedgerItem>,
  id: string,
  known: Known,
  above: readonly string[] = [],
): Bounds {
  const before = known.get(id);
  if (before) return before;
  const item = items.get(id);
  if (!item) throw new ReferenceError(`没有编号是“${id}”的数据点`);
  if (above.includes(id)) throw new RangeError(`算式绕了一圈：${[...above, id].join(' → ')}`);
  const value = boundsOf(content, item, (operand) => {
    const inside = compute(content, items, operand, known, [...above, id]);
    return HUNDREDTHS.has(items.get(operand)?.data.unit ?? '') ? scale(inside, rational(1n, 100n)) : inside;
  });
  known.set(id, value);
  return value;
}

function boundsOf(content: Content, item: LedgerItem, operand: (id: string) => Bounds): Bounds {
  if (item.kind === 'fact') return bounds(latest(item.data));
  if (item.kind === 'counted') return bounds({ value: count(content, item.data.counts), qualifier: 'exact' });
  const result = evaluate(parseFormula(item.data.formula), operand);
  return HUNDREDTHS.has(item.data.unit) ? scale(result, rational(100n)) : result;
}

/** Bounds of any ledger item in its own unit. @throws with a Chinese reason for unknown ids, cycles and divisions by zero. */
export function valueOf(content: Content, items: ReadonlyMap<string, LedgerItem>, id: string): Bounds {
  return compute(content, items, id, new Map());
}

/** Bounds of the whole ledger by id, each computed once; what a formula is computed from stands before it. @throws as `valueOf` does. */
export function valuesOf(content: Content): ReadonlyMap<string, Bounds> {
  const items = itemsById(content);
  const known: Known = new Map();
  for (const id of items.keys()) compute(content, items, id, known);
  return known;
}
