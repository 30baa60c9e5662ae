import { bounds, type Bounds } from '../domain/bounds.ts';
import type { PublishedFact, PublishedReading } from '../domain/fact.ts';
import { operands, parseFormula } from '../domain/formula.ts';
import { decimalAbove, decimalBelow, toDecimal } from '../domain/rational.ts';
import type { Content } from '../reading/content.ts';
import { count, itemsById, valuesOf, type CountedItem, type DerivedItem, type FactItem, type LedgerItem } from '../reading/ledger.ts';
import type { Observation } from '../schema/fact.ts';
import { printObservation } from '../reading/printed.ts';
import { formatFormula } from '../words/formula.ts';
import { locate } from '../words/locate.ts';
import { formatQuantity } from '../words/quantity.ts';
import { formatRange, rangeQualifier } from '../words/range.ts';

/** Makes every ledger item ready to print. Order is the ledger's; the first of a repeated id wins, and a check has said so. */
export function publish(content: Content): ReadonlyMap<string, PublishedFact> {
  const items = itemsById(content);
  const published = new Map<string, PublishedFact>();
  // Operands come before their formulas here, which tell them as they are printed.
  for (const [id, value] of valuesOf(content)) {
    const item = items.get(id);
    if (item)
      published.set(
        id,
        publishItem(content, item, value, (operand) => published.get(operand)?.now),
      );
  }
  return new Map([...items.keys()].flatMap((id) => published.get(id) ?? []).map((fact) => [fact.id, fact]));
}

/** The reading that a formula takes of one of its facts; undefined where a check has complained. */
type Operand = (id: string) => PublishedReading | undefined;

function publishItem(content: Content, item: LedgerItem, value: Bounds, operand: Operand): PublishedFact {
  switch (item.kind) {
    case 'fact':
      return publishFact(content, item);
    case 'counted':
      return publishCounted(content, item);
    case 'derived':
      return publishDerived(item, value, operand);
  }
}

function common({ data, initiative }: LedgerItem): Pick<PublishedFact, 'id' | 'label' | 'scope' | 'unit' | 'initiative'> {
  const { id, label, scope, unit } = data;
  return { id, label, scope, unit, initiative: initiative ?? null };
}

function publishReading(content: Content, unit: string, observation: Observation): PublishedReading {
  const { asOf, asOfNote, value, qualifier, source, quote, span } = observation;
  const print = content.fingerprints.find(({ data }) => data.source === source)?.data;
  const [run] = print ? locate(quote, print) : [];
  const [first] = run ?? [];
  return {
    asOf,
    ...(asOfNote === undefined ? {} : { asOfNote }),
    text: printObservation(unit, observation),
    value,
    qualifier,
    bounds: bounds({ value, qualifier }),
    evidence: {
      source,
      quote,
      span,
      ...(first && run ? { at: { part: first.part, paragraph: first.paragraph, clause: first.clause, clauses: run.length } } : {}),
    },
  };
}

function publishFact(content: Content, item: FactItem): PublishedFact {
  const { data } = item;
  const readings = data.observations.map((observation) => publishReading(content, data.unit, observation));
  const now = readings.at(-1);
  if (!now) throw new RangeError(`${data.id} 没有观测`);
  return {
    ...common(item),
    proof: now.evidence?.at ? 'located' : 'quoted-only',
    corroborated: data.register !== undefined,
    ...(data.note === undefined ? {} : { note: data.note }),
    covers: data.covers ?? null,
    among: data.among ?? null,
    places: data.places ?? [],
    townships: data.townships ?? [],
    now,
    earlier: readings.slice(0, -1),
  };
}

const NOWHERE = { covers: null, among: null, places: [], townships: [], earlier: [] } as const;

function publishCounted(content: Content, item: CountedItem): PublishedFact {
  const value = count(content, item.data.counts);
  const quantity = { value, qualifier: 'exact' as const, unit: item.data.unit };
  const source = content.sources.find(({ id }) => id === item.data.source)?.data;
  return {
    ...common(item),
    ...NOWHERE,
    proof: 'counted',
    corroborated: false,
    now: { asOf: source?.published ?? '未注明', text: formatQuantity(quantity), value, qualifier: 'exact', bounds: bounds(quantity) },
  };
}

/** Public data keep the interval to this many places, so that rounding it outward hardly widens it. */
const PLACES = 4;

/** A result is as of the time of all that it is made from; of different times it has none. */
function sharedAsOf(readings: readonly (PublishedReading | undefined)[]): string {
  const times = new Set(readings.map((reading) => reading?.asOf ?? '未注明'));
  const [time = '未注明'] = times;
  return times.size === 1 ? time : '未注明';
}

function publishDerived(item: DerivedItem, value: Bounds, operand: Operand): PublishedFact {
  const { formula, digits, unit, meaning, caution } = item.data;
  const parsed = parseFormula(formula);
  const from = [...new Set(operands(parsed))];
  return {
    ...common(item),
    ...NOWHERE,
    proof: 'derived',
    corroborated: false,
    now: {
      asOf: sharedAsOf(from.map(operand)),
      text: formatRange(value, digits, unit),
      value: Number(toDecimal(value.low, digits)),
      qualifier: rangeQualifier(value, digits),
      bounds: value,
    },
    derived: {
      formula,
      inWords: formatFormula(parsed, (id) => operand(id)?.text ?? id),
      low: decimalBelow(value.low, PLACES),
      high: value.high && decimalAbove(value.high, PLACES),
      meaning,
      caution,
      from,
    },
  };
}
