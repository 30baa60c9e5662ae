import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, type ToStringOptions, YAMLMap, YAMLSeq } from 'yaml';
import { Fact, Observation } from '../../schema/fact.ts';
import { UNDATED } from '../../words/dates.ts';
import type { FactChange, FactField, FieldChange, FieldValue, ReadingField } from './change.ts';

/** The order in which the ledger writes the fields of a fact and of a reading; a field that is new goes to its place among them. */
const FACT_ORDER = Object.keys(Fact.shape);
const READING_ORDER = Object.keys(Observation.shape);

/** Ways of writing YAML that people have; the first in which a file comes out as it went in is its own. */
const HANDS: readonly ToStringOptions[] = [true, false].flatMap((indentSeq) =>
  [false, true].map((flowCollectionPadding) => ({ lineWidth: 0, singleQuote: true, indentSeq, flowCollectionPadding })),
);

/** A file as it lies on the disk: what stands before its text, how its lines end. */
interface Written {
  readonly mark: string;
  readonly end: string;
  readonly text: string;
}

function writtenAs(raw: string): Written {
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { mark, end: raw.includes('\r\n') ? '\r\n' : '\n', text: raw.slice(mark.length).replace(/\r\n?/g, '\n') };
}

/** A text that begins like a number is quoted, as everywhere in the ledger: it is words, whatever it looks like. */
function scalar(value: string | number): Scalar {
  const node = new Scalar(value);
  if (typeof value === 'string' && !/^\p{L}/u.test(value)) node.type = 'QUOTE_SINGLE';
  return node;
}

function nodeOf(document: Document, value: FieldValue): unknown {
  if (typeof value === 'string' || typeof value === 'number') return scalar(value);
  const list = new YAMLSeq(document.schema);
  list.items = value.map(scalar);
  list.flow = true;
  return list;
}

/** Sets a field of a map: the old value keeps its place, its quotes and its comment, a new one goes where the ledger writes it. */
function setField(document: Document, map: YAMLMap, order: readonly string[], field: string, value: FieldValue | undefined): void {
  if (value === undefined) {
    map.delete(field);
    return;
  }
  const old = map.get(field, true) as unknown;
  if (isScalar(old) && (typeof value === 'string' || typeof value === 'number')) {
    old.value = value;
    if (typeof value === 'string' && old.type === 'PLAIN' && !/^\p{L}/u.test(value)) old.type = 'QUOTE_SINGLE';
    return;
  }
  if (map.has(field)) {
    map.set(field, nodeOf(document, value));
    return;
  }
  const pair = document.createPair(field, nodeOf(document, value));
  const later = order.slice(order.indexOf(field) + 1);
  const before = map.items.findIndex(({ key }) => isScalar(key) && later.includes(String(key.value)));
  map.items.splice(before < 0 ? map.items.length : before, 0, pair);
}

function mapOf(document: Document, order: readonly string[], values: Readonly<Record<string, FieldValue | undefined>>): YAMLMap {
  const map = new YAMLMap(document.schema);
  for (const [field, value] of Object.entries(values)) if (value !== undefined) setField(document, map, order, field, value);
  return map;
}

/** Fields as a file of their own, quoted as everywhere in the content. */
export function printFields(fields: Readonly<Record<string, string>>): string {
  const document = new Document();
  document.contents = mapOf(document, Object.keys(fields), fields);
  return document.toString(HANDS[0]);
}

function readingNode(document: Document, { asOf, asOfNote, value, qualifier, source, quote, span }: Observation): YAMLMap {
  const limited = qualifier === 'exact' ? undefined : qualifier;
  return mapOf(document, READING_ORDER, { asOf, asOfNote, value, qualifier: limited, source, quote, span });
}

const itemOf = (list: YAMLSeq, field: string, value: string): YAMLMap | undefined =>
  list.items.find((item): item is YAMLMap => isMap(item) && item.get(field) === value);

/** Readings stand with the old before the new; one whose time nobody knows goes to the end. */
function placeOf(readings: YAMLSeq, asOf: string): number {
  if (asOf === UNDATED) return readings.items.length;
  const later = readings.items.findIndex((item) => {
    const other = isMap(item) ? String(item.get('asOf')) : UNDATED;
    return other !== UNDATED && other > asOf;
  });
  return later < 0 ? readings.items.length : later;
}

function editFact(document: Document, map: YAMLMap, { fields, readings, added }: FactChange): void {
  const set = (target: YAMLMap, order: readonly string[], changes: readonly FieldChange<FactField | ReadingField>[]): void => {
    for (const { field, now } of changes) setField(document, target, order, field, now);
  };
  set(map, FACT_ORDER, fields);
  const list = map.get('observations');
  if (!isSeq(list)) throw new TypeError('a fact of the ledger has readings');
  for (const { asOf, fields: changes } of readings) {
    const reading = itemOf(list, 'asOf', asOf);
    if (reading) set(reading, READING_ORDER, changes);
  }
  for (const { reading } of added) list.items.splice(placeOf(list, reading.asOf), 0, readingNode(document, reading));
}

function addFact(document: Document, facts: YAMLSeq, { id, label, unit, made, added }: FactChange): void {
  if (!made) return;
  const { scope, note, ground } = made;
  const map = mapOf(document, FACT_ORDER, { id, label, scope, unit, note, places: ground.places, townships: ground.townships });
  const list = new YAMLSeq(document.schema);
  for (const { reading } of added) list.items.splice(placeOf(list, reading.asOf), 0, readingNode(document, reading));
  map.set('observations', list);
  facts.flow = false;
  facts.items.push(map);
}

/**
 * The text of a file of facts with the changes in it. Comments, the order of things, quotes, line ends and a byte order mark stay as they are.
 * @param raw the file as it is; null when there is none yet.
 */
export function editLedger(raw: string | null, changes: readonly FactChange[]): string {
  const initiative = changes.find(({ made }) => made)?.made?.initiative ?? '';
  const { mark, end, text } = writtenAs(raw ?? `initiative: ${initiative}\nfacts: []\n`);
  const document = parseDocument(text);
  const hand = HANDS.find((options) => document.toString(options) === text) ?? HANDS[0];
  if (!document.has('facts')) document.set('facts', document.createNode([]));
  const facts = document.get('facts');
  if (!isSeq(facts)) throw new TypeError('a file of the ledger has a list of facts');
  for (const change of changes) {
    const map = itemOf(facts, 'id', change.id);
    if (map) editFact(document, map, change);
    else addFact(document, facts, change);
  }
  return mark + document.toString(hand).replaceAll('\n', end);
}
