import type { z } from 'zod';
import { isName } from '../schema/common.ts';
import { pieces } from '../words/template.ts';
import { entriesOf, type Content, type ProseEntry } from './content.ts';
import { alignScalar, type Span } from './align.ts';
import type { Entry } from './entry.ts';
import { latest, ledgerOf } from './ledger.ts';
import { passageOf, withoutAddresses, type Leaf, type Passage } from './passage.ts';
import { printObservation } from './printed.ts';
import { prosePassages } from './prose-passages.ts';
import { textPaths } from './texts.ts';
import { valueAt } from './value-at.ts';
import { findIn } from './walk.ts';

const FRONT = '---\n'.length;

/** The passages of one file's fields; `before` are the signs of the file above its YAML. */
function fieldPassages(
  { file, data, line, span }: Entry<unknown>,
  paths: ReturnType<typeof textPaths>,
  source: string,
  before: number,
  print: (id: string) => string | undefined,
): readonly Passage[] {
  return paths.map((path) => {
    const value = String(valueAt(data, path));
    const at = line(...path);
    // Looked for only when something is to be edited: most passages are in order.
    let found: readonly Span[] | null | undefined;
    const spans = (): readonly Span[] | null => {
      const within = span?.(...path);
      found ??= within ? alignScalar(value, source, [within[0] + before, within[1] + before]) : null;
      return found;
    };
    let start = 0;
    const leaves = pieces(value).flatMap((piece): readonly Leaf[] => {
      const from = start;
      const length = piece.kind === 'fact' ? value.slice(from).indexOf('}') + 1 : piece.text.length;
      start += length;
      if (piece.kind === 'fact') return [{ text: print(piece.id) ?? '□', line: at, own: false, spans: () => null }];
      return withoutAddresses({ text: piece.text, line: at, own: true, spans: () => spans()?.slice(from, from + length) ?? null });
    });
    return passageOf(file, 'field', leaves);
  });
}

/** What a fact prints, by its id; a number computed later is not known yet. */
export function printedFacts(content: Pick<Content, 'facts'>): ReadonlyMap<string, string> {
  return new Map(
    ledgerOf(content).flatMap((item) => (item.kind === 'fact' ? [[item.id, printObservation(item.data.unit, latest(item.data))]] : [])),
  );
}

/** Fields of names that hold words of a source, or no words at all. */
const NOT_OURS = new Set(['quote', 'clause', 'span', 'numeral', 'formula', 'from', 'to', 'path', 'pinyin']);

/** Every name and title that an editor gives: labels of facts, members of charts, the publisher. They are written as they are, but written right. */
export function namePassages(content: Content): readonly Passage[] {
  return entriesOf(content).flatMap(({ of, entry: { file, data, line } }) =>
    of.shown
      ? findIn(of.schema, data, (one) => isName(one) || undefined)
          .filter(({ path }) => !NOT_OURS.has(String(path.findLast((step) => typeof step === 'string'))))
          .map(({ path }) =>
            passageOf(file, 'field', [{ text: String(valueAt(data, path)), line: line(...path), own: true, spans: () => null }]),
          )
      : [],
  );
}

/** Every text that readers see, fields and prose, in the order of the collections. Words of a source and names are none of ours. */
export function passagesOf(content: Content): readonly Passage[] {
  const before = read.get(content);
  if (before) return before;
  const passages = readPassages(content);
  read.set(content, passages);
  return passages;
}

/** Several checks ask for the same content. */
const read = new WeakMap<Content, readonly Passage[]>();

/** The passages of one file: its fields, then its prose. `print` says what a fact prints, if it is known. */
export function passagesOfEntry(
  schema: z.ZodType,
  entry: Entry<unknown>,
  source: string,
  print: (id: string) => string | undefined,
): readonly Passage[] {
  const isProse = 'body' in entry;
  return [
    ...fieldPassages(entry, textPaths(schema, entry.data), source, isProse ? FRONT : 0, print),
    ...(isProse
      ? prosePassages(entry as ProseEntry<unknown>, source, (component, id) => (component === 'Fact' ? print(id) : undefined))
      : []),
  ];
}

function readPassages(content: Content): readonly Passage[] {
  const printed = printedFacts(content);
  const sources = new Map(content.raw.map(({ file, text }) => [file, text]));
  return entriesOf(content).flatMap(({ of, entry }) =>
    of.shown ? passagesOfEntry(of.schema, entry, sources.get(entry.file) ?? '', (id) => printed.get(id)) : [],
  );
}
