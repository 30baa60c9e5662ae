import { isMap, isScalar, isSeq, Pair, parseDocument, type Document, type Node, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { isItem, same, type Item } from './value.ts';

type Value = unknown;

/** Text as this project writes it: no line is folded, single quotes where any are needed. */
const STYLE = { lineWidth: 0, singleQuote: true } as const;

/** `[a, b]` and `{ a: b }`, as editors write them: the library knows one rule for both. */
function padded(node: YAMLMap | YAMLSeq): void {
  const plain = Object.getPrototypeOf(node) as YAMLMap | YAMLSeq;
  node.toString = (context, ...rest) =>
    plain.toString.call(node, context && { ...context, flowCollectionPadding: isMap(node) ? ' ' : '' }, ...rest);
}

function padAll(node: unknown): void {
  if (!isMap(node) && !isSeq(node)) return;
  padded(node);
  for (const item of node.items) padAll(isMap(node) ? (item as Pair).value : item);
}

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** What begins with a digit is put in quotes, as everywhere in our content: a date or a code is then a text to every reader of YAML. */
function quoteDigits(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'string' && /^\d/.test(node.value)) node.type = 'QUOTE_SINGLE';
  if (isMap(node)) for (const pair of node.items) quoteDigits(pair.value);
  if (isSeq(node)) node.items.forEach(quoteDigits);
}

/** A node for a new value, with what stood around the old one. */
function made(document: Document, value: Value, old: Node | null | undefined): Node {
  const node = document.createNode(value) as Node;
  quoteDigits(node);
  if (!old) return node;
  if (old.commentBefore != null) node.commentBefore = old.commentBefore;
  if (old.comment != null) node.comment = old.comment;
  if (old.spaceBefore !== undefined) node.spaceBefore = old.spaceBefore;
  const quoted = isScalar(old) && (old.type === 'QUOTE_SINGLE' || old.type === 'QUOTE_DOUBLE') ? old.type : undefined;
  if (isScalar(node) && typeof value === 'string' && quoted !== undefined) node.type = quoted;
  return node;
}

function updatedMap(document: Document, map: YAMLMap, value: Item): void {
  map.items = map.items.filter((pair) => keyOf(pair) in value);
  let after = -1;
  for (const [key, next] of Object.entries(value)) {
    const at = map.items.findIndex((pair) => keyOf(pair) === key);
    const pair = map.items[at];
    if (pair) pair.value = updated(document, pair.value as Node | null, next);
    else map.items.splice(after + 1, 0, new Pair(document.createNode(key), made(document, next, undefined)));
    after = at < 0 ? after + 1 : Math.max(after, at);
  }
}

/** The word by which an item is known again after others moved: its id, code or name. */
function nameOf(value: Value): Value {
  return isItem(value) ? (value['id'] ?? value['code'] ?? value['fact'] ?? value['name'] ?? value['source']) : undefined;
}

/** Which old item each new one was: the same value first, then the same name, then the same place. */
function origins(old: readonly Value[], next: readonly Value[]): readonly (number | undefined)[] {
  const left = new Set(old.keys());
  const found: (number | undefined)[] = next.map(() => undefined);
  const take = (matches: (from: number, to: number) => boolean): void => {
    next.forEach((_, to) => {
      if (found[to] !== undefined) return;
      const from = [...left].find((candidate) => matches(candidate, to));
      if (from === undefined) return;
      found[to] = from;
      left.delete(from);
    });
  };
  take((from, to) => from === to && same(old[from], next[to]));
  take((from, to) => same(old[from], next[to]));
  take((from, to) => nameOf(old[from]) !== undefined && nameOf(old[from]) === nameOf(next[to]));
  take((from, to) => from === to && nameOf(old[from]) === undefined);
  return found;
}

function updatedSeq(document: Document, seq: YAMLSeq, next: readonly Value[]): void {
  const items = [...seq.items] as (Node | null)[];
  const from = origins(seq.toJSON(), next);
  // Short items in braces stay in braces, new ones too.
  const braces = items.length > 0 && items.every((item) => isMap(item) && item.flow === true);
  seq.items = next.map((value, to) => {
    const at = from[to];
    if (at !== undefined) return updated(document, items[at], value);
    const node = made(document, value, undefined);
    if (braces && isMap(node)) node.flow = true;
    return node;
  });
}

function updated(document: Document, node: Node | null | undefined, value: Value): Node {
  if (node && same(node.toJS(document), value)) return node;
  if (isMap(node) && isItem(value)) updatedMap(document, node, value);
  else if (isSeq(node) && Array.isArray(value)) updatedSeq(document, node, value);
  else return made(document, value, node);
  return node;
}

/** The value of a YAML text. @throws Error, with the line, when it is no YAML. */
export function readYaml(text: string): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS() as unknown;
}

/**
 * A value as YAML: what did not change keeps its bytes, its quotes and the comments around it; new keys come in the order of the value.
 * `origin` is the text it was read from; a new text when there was none.
 */
export function writeYaml(value: unknown, origin = ''): string {
  const document = parseDocument(origin);
  document.contents = updated(document, document.contents, value) as ParsedNode;
  padAll(document.contents);
  return document.toString(STYLE);
}
