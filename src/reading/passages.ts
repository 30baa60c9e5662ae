import { entriesOf, proseOf, type Content } from './content.ts';
import { alignScalar, type Span } from './align.ts';
import type { Entry } from './entry.ts';
import { latest, ledgerOf } from './ledger.ts';
import { passageOf, withoutAddresses, type Leaf, type Passage } from './passage.ts';
import { printObservation } from './printed.ts';
import { prosePassages } from './prose-passages.ts';
import { textPaths } from './texts.ts';
import { valueAt } from './value-at.ts';
import { pieces } from '../words/template.ts';

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
function printedFacts(content: Pick<Content, 'facts'>): ReadonlyMap<string, string> {
  return new Map(
    ledgerOf(content).flatMap((item) => (item.kind === 'fact' ? [[item.id, printObservation(item.data.unit, latest(item.data))]] : [])),
  );
}

/** Every text that readers see, fields and prose, in the order of the collections. Words of a source and names are none of ours. */
export function passagesOf(content: Content): readonly Passage[] {
  const printed = printedFacts(content);
  const sources = new Map(content.raw.map(({ file, text }) => [file, text]));
  const fields = entriesOf(content).flatMap(({ of, entry }) =>
    of.shown
      ? fieldPassages(
          entry,
          textPaths(of.schema, entry.data),
          sources.get(entry.file) ?? '',
          'body' in entry ? FRONT : 0,
          (id) => printed.get(id),
        )
      : [],
  );
  const prose = proseOf(content).flatMap((entry) =>
    prosePassages(entry, sources.get(entry.file) ?? '', (component, id) => (component === 'Fact' ? printed.get(id) : undefined)),
  );
  return [...fields, ...prose];
}
