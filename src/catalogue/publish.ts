import { bounds, isPoint, type Bounds } from '../domain/bounds.ts';
import type { PublishedFact, PublishedReading } from '../domain/fact.ts';
import { operands, parseFormula } from '../domain/formula.ts';
import { isExactAt, toDecimal } from '../domain/rational.ts';
import type { Content } from '../reading/content.ts';
import { count, valueOf, type CountedItem, type DerivedItem, type FactItem, type LedgerItem } from '../reading/ledger.ts';
import type { Observation } from '../schema/fact.ts';
import { normalise } from '../words/clauses.ts';
import { formatFormula } from '../words/formula.ts';
import { locate } from '../words/locate.ts';
import { formatQuantity, readQuantity } from '../words/quantity.ts';

/** Makes every ledger item ready to print. Order is the ledger's; the first of a repeated id wins, and a check has said so. */
export function publish(content: Content, items: readonly LedgerItem[]): ReadonlyMap<string, PublishedFact> {
  const byId = new Map(items.toReversed().map((item) => [item.id, item]));
  const facts = new Map<string, PublishedFact>();
  for (const item of items) if (!facts.has(item.id)) facts.set(item.id, publishItem(content, byId, item));
  return facts;
}

function publishItem(content: Content, byId: ReadonlyMap<string, LedgerItem>, item: LedgerItem): PublishedFact {
  switch (item.kind) {
    case 'fact':
      return publishFact(content, item);
    case 'counted':
      return publishCounted(content, item);
    case 'derived':
      return publishDerived(content, byId, item);
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
  const { marker, numerals } = readQuantity(normalise(span)) ?? {};
  return {
    asOf,
    ...(asOfNote === undefined ? {} : { asOfNote }),
    text: formatQuantity({ value, qualifier, unit, ...(marker ? { marker } : {}), ...(numerals ? { numerals } : {}) }),
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

/** 约3.6—3.8, 740以上, 44.6: a range keeps both ends, a rounded number says 约 unless it is a percentage. */
function formatBounds(value: Bounds, digits: number, unit: string): string {
  const low = toDecimal(value.low, digits);
  if (value.high === null) return `${low}${unit}以上`;
  const high = toDecimal(value.high, digits);
  const exact = isPoint(value) && isExactAt(value.low, digits);
  if (low === high) return `${exact || (isPoint(value) && unit === '%') ? '' : '约'}${low}${unit}`;
  return `约${low}${unit === '%' ? '%' : ''}—${high}${unit}`;
}

function publishDerived(content: Content, byId: ReadonlyMap<string, LedgerItem>, item: DerivedItem): PublishedFact {
  const { formula, digits, unit, meaning, caution } = item.data;
  const value = valueOf(content, byId, item.id);
  const parsed = parseFormula(formula);
  const from = [...new Set(operands(parsed))];
  const text = formatBounds(value, digits, unit);
  return {
    ...common(item),
    ...NOWHERE,
    proof: 'derived',
    corroborated: false,
    now: {
      asOf: '未注明',
      text,
      value: Number(toDecimal(value.low, digits)),
      qualifier: value.high === null ? 'at-least' : isPoint(value) ? 'exact' : 'about',
      bounds: value,
    },
    derived: {
      formula,
      inWords: formatFormula(parsed, (id) => operandText(content, byId, id)),
      low: toDecimal(value.low, digits),
      high: value.high && toDecimal(value.high, digits),
      meaning,
      caution,
      from,
    },
  };
}

function operandText(content: Content, byId: ReadonlyMap<string, LedgerItem>, id: string): string {
  const item = byId.get(id);
  return item ? publishItem(content, byId, item).now.text : id;
}
