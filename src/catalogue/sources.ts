import type { Evidence, PublishedFact } from '../domain/fact.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { FingerprintClause, Source } from '../schema/source.ts';
import { formatWhen } from '../words/dates.ts';
import { clauseKey } from '../words/fingerprint.ts';
import { zh } from '../words/zh.ts';
import type { Atlas } from './atlas.ts';
import { locateQuote } from './located-quote.ts';
import { mentionedIn, type Mentioned } from './mentioned.ts';

/** Where a quotation begins. */
export type At = Pick<FingerprintClause, 'part' | 'paragraph' | 'clause'>;

/** One quotation of a source, all facts it proves, and what it is quoted for without a number. */
export interface QuotedClause {
  readonly quote: string;
  readonly at: At | undefined;
  readonly facts: readonly PublishedFact[];
  readonly mentions: readonly Mentioned[];
}

/** What a source is called: its title, or where and when it appeared when no title is recorded. */
export function sourceName({ title, outlet, published }: Source): string {
  return title === '（题名未载）' ? zh.source.untitled(outlet, formatWhen(published)) : title;
}

interface Quoted {
  readonly quote: string;
  readonly at: At | undefined;
  readonly fact?: PublishedFact;
  readonly mention?: Mentioned;
}

function quotedFrom(atlas: Atlas, source: string): readonly Quoted[] {
  const ofFacts = [...atlas.facts.values()].flatMap((fact) =>
    [fact.now, ...fact.earlier].flatMap(({ evidence }): readonly Quoted[] =>
      evidence?.source === source ? [{ quote: evidence.quote, at: evidence.at, fact }] : [],
    ),
  );
  const ofOthers = mentionedIn(atlas, source).map((mention): Quoted => {
    const { quote, at } = locateQuote(atlas, { source, quote: mention.quote });
    return { quote, at, mention };
  });
  return [...ofFacts, ...ofOthers];
}

/** Made once for each source: every card of a fact asks where its quotation is printed. */
const printed = new WeakMap<Atlas, Map<string, readonly QuotedClause[]>>();

/** Quotations of a source, each once, in the order of the text; of sources without a fingerprint in the order of the ledger. */
export function quotesOf(atlas: Atlas, source: string): readonly QuotedClause[] {
  const known = printed.get(atlas) ?? new Map<string, readonly QuotedClause[]>();
  printed.set(atlas, known);
  const before = known.get(source);
  if (before) return before;
  const order = new Map(atlas.fingerprints.get(source)?.clauses.map((clause, index) => [clauseKey(clause), index]));
  const placeOf = ({ at }: QuotedClause): number => (at && order.get(clauseKey(at))) ?? order.size;
  const quotes = [...Map.groupBy(quotedFrom(atlas, source), ({ quote }) => quote)]
    .map(([quote, found]): QuotedClause => ({
      quote,
      at: found[0]?.at,
      facts: [...new Set(found.flatMap(({ fact }) => fact ?? []))],
      mentions: found.flatMap(({ mention }) => mention ?? []),
    }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  known.set(source, quotes);
  return quotes;
}

/** Where on the page of its source a quotation is printed: an id of that page. */
export function quoteAnchor(atlas: Atlas, { source, quote }: Pick<Evidence, 'source' | 'quote'>): string {
  return `q-${quotesOf(atlas, source).findIndex((one) => one.quote === quote) + 1}`;
}

/** Facts that this site counts from a source, such as the register. */
export function countedFrom({ content, facts }: Atlas, source: string): readonly PublishedFact[] {
  const items = ledgerOf(content).filter((item) => item.kind === 'counted' && item.data.source === source);
  return items.flatMap(({ id }) => facts.get(id) ?? []);
}
