import type { PublishedFact } from '../domain/fact.ts';
import { dispositionsOf, type Disposition } from '../checks/dispositions.ts';
import type { FingerprintClause, Source } from '../schema/source.ts';
import { formatWhen } from '../words/dates.ts';
import { clauseKey } from '../words/fingerprint.ts';
import { zh } from '../words/zh.ts';
import type { Atlas } from './atlas.ts';

/** One quotation of a source and all facts it proves. */
export interface QuotedClause {
  readonly quote: string;
  readonly at: NonNullable<NonNullable<PublishedFact['now']['evidence']>['at']> | undefined;
  readonly facts: readonly PublishedFact[];
}

/** One paragraph of a fingerprinted source: what became of its clauses, and the quotations from it. */
export interface SourceParagraph {
  readonly part: FingerprintClause['part'];
  readonly paragraph: number;
  readonly clauses: number;
  readonly numerals: number;
  readonly dispositions: Readonly<Record<Disposition, number>>;
  readonly quotes: readonly QuotedClause[];
}

/** What a source is called: its title, or where and when it appeared when no title is recorded. */
export function sourceName({ title, outlet, published }: Source): string {
  return title === '（题名未载）' ? zh.source.untitled(outlet, formatWhen(published)) : title;
}

/** Quotations of a source in the order of its text; of sources without a fingerprint in the order of the ledger. */
export function quotesOf({ facts }: Atlas, source: string): readonly QuotedClause[] {
  const quotes = new Map<string, { quote: string; at: QuotedClause['at']; facts: PublishedFact[] }>();
  for (const fact of facts.values()) {
    for (const { evidence } of [fact.now, ...fact.earlier]) {
      if (evidence?.source !== source) continue;
      const entry = quotes.get(evidence.quote) ?? { quote: evidence.quote, at: evidence.at, facts: [] };
      if (!entry.facts.includes(fact)) entry.facts.push(fact);
      quotes.set(evidence.quote, entry);
    }
  }
  return [...quotes.values()];
}

/** Every paragraph of a fingerprinted source, in order, with full accounts of its clauses. */
export function paragraphsOf(from: Atlas, source: string): readonly SourceParagraph[] {
  const print = from.fingerprints.get(source);
  if (!print) return [];
  const dispositions = dispositionsOf(from.content, source);
  const quotes = quotesOf(from, source);
  const groups = Map.groupBy(print.clauses, ({ part, paragraph }) => `${part}-${String(paragraph)}`);
  return [...groups.values()].flatMap((clauses): SourceParagraph[] => {
    const [first] = clauses;
    if (!first) return [];
    const counts: Record<Disposition, number> = { fact: 0, list: 0, text: 0, rhetoric: 0 };
    for (const clause of clauses) {
      const disposition = dispositions.get(clauseKey(clause));
      if (disposition) counts[disposition] += 1;
    }
    const inside = quotes.filter(({ at }) => at?.part === first.part && at.paragraph === first.paragraph);
    return [
      {
        part: first.part,
        paragraph: first.paragraph,
        clauses: clauses.length,
        numerals: clauses.reduce((sum, { numerals }) => sum + numerals.length, 0),
        dispositions: counts,
        quotes: inside.toSorted((a, b) => (a.at?.clause ?? 0) - (b.at?.clause ?? 0)),
      },
    ];
  });
}
