import { coveredNumerals } from '../checks/claimed-clauses.ts';
import { dispositionsOf, type Disposition } from '../checks/dispositions.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import type { FingerprintClause } from '../schema/source.ts';
import { clauseKey, paragraphKey } from '../words/fingerprint.ts';
import type { Atlas } from './atlas.ts';
import { quotesOf, type QuotedClause } from './sources.ts';

/** One paragraph of a fingerprinted source: what became of each clause and each numeral, and the quotations from it. */
export interface SourceParagraph {
  readonly part: FingerprintClause['part'];
  readonly paragraph: number;
  /** What became of each clause, in the order of the text; null where nobody has said. */
  readonly clauses: readonly (Disposition | null)[];
  readonly counts: Readonly<Record<Disposition, number>>;
  /** Numerals in all, in the spans of facts, and those that an editor has said to be no facts. */
  readonly numerals: { readonly all: number; readonly facts: number; readonly others: number };
  /** The mechanism whose page retells what is neither a fact nor a list. */
  readonly told: InitiativeEntry | undefined;
  readonly quotes: readonly QuotedClause[];
}

/** Numerals of a source that are no facts, by what they are: an editor has given each reason. */
export interface NotFact {
  readonly numeral: string;
  readonly because: string;
  readonly times: number;
}

const keyOf = (one: string): string => one.split(/[/ ]/)[0] ?? '';

function countByParagraph(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(keys, keyOf)].map(([key, found]) => [key, found.length]));
}

/** Every paragraph of a fingerprinted source, in the order of the text, with full accounts of its clauses and numerals. */
export function paragraphsOf(from: Atlas, source: string): readonly SourceParagraph[] {
  const print = from.fingerprints.get(source);
  if (!print) return [];
  const declared = from.content.dispositions.find(({ id }) => id === source)?.data;
  const dispositions = dispositionsOf(from.content, source);
  const facts = countByParagraph(coveredNumerals(from.content, print));
  const others = countByParagraph((declared?.notFacts ?? []).flatMap(({ clauses }) => clauses));
  const quotes = quotesOf(from, source);
  const groups = Map.groupBy(print.clauses, ({ part, paragraph }) => paragraphKey(part, paragraph));
  return [...groups].flatMap(([key, clauses]): SourceParagraph[] => {
    const [first] = clauses;
    if (!first) return [];
    const found = clauses.map((clause) => dispositions.get(clauseKey(clause)) ?? null);
    const count = (wanted: Disposition): number => found.filter((one) => one === wanted).length;
    const where = declared?.paragraphs.find(({ paragraph }) => paragraph === key)?.where;
    return [
      {
        part: first.part,
        paragraph: first.paragraph,
        clauses: found,
        counts: { fact: count('fact'), list: count('list'), text: count('text'), rhetoric: count('rhetoric') },
        numerals: {
          all: clauses.reduce((sum, { numerals }) => sum + numerals.length, 0),
          facts: facts.get(key) ?? 0,
          others: others.get(key) ?? 0,
        },
        told: where === undefined ? undefined : from.initiatives.find(({ id }) => id === where),
        quotes: quotes.filter(({ at }) => at?.part === first.part && at.paragraph === first.paragraph),
      },
    ];
  });
}

/** Clauses and numerals of a paragraph that are accounted for, and all of them. */
export function accounted({ clauses, numerals }: Pick<SourceParagraph, 'clauses' | 'numerals'>): readonly [done: number, all: number] {
  return [clauses.filter((one) => one !== null).length + numerals.facts + numerals.others, clauses.length + numerals.all];
}

/** Why the other numerals of a source are no facts, the same reason once. */
export function notFactsOf({ content }: Pick<Atlas, 'content'>, source: string): readonly NotFact[] {
  const all = content.dispositions.find(({ id }) => id === source)?.data.notFacts ?? [];
  return all.map(({ numeral, because, clauses }) => ({ numeral, because, times: clauses.length }));
}
