import type { PublishedFact } from '../domain/fact.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import { idsOf } from '../reading/mdx-facts.ts';
import { factsIn } from '../words/template.ts';
import { factOf, type Atlas } from './atlas.ts';

/** The evidence a mechanism's page shows: facts of its head, and the number of every card in reading order. */
export interface CardPlan {
  readonly head: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Title and finding first, then the prose. */
export function cardPlan({ data, body }: InitiativeEntry): CardPlan {
  const head = [...new Set([...factsIn(data.title), ...factsIn(data.finding)])];
  const order = [...new Set([...head, ...idsOf('Fact', body)])];
  return { head, numbers: new Map(order.map((id, index) => [id, index + 1])) };
}

/** All facts of one mechanism, in the order of its ledger. */
export function factsOfInitiative({ facts }: Atlas, id: string): readonly PublishedFact[] {
  return [...facts.values()].filter(({ initiative }) => initiative === id);
}

/** Mechanisms by field, each in its order. */
export function byField({ initiatives }: Atlas): readonly (readonly ['innovation' | 'domains', readonly InitiativeEntry[]])[] {
  return (['innovation', 'domains'] as const).map((field) => [field, initiatives.filter(({ data }) => data.field === field)]);
}

/** Which mechanisms' pages print a fact, in their order. */
export function pagesPrinting({ printedBy }: Atlas, id: string): readonly InitiativeEntry[] {
  return printedBy.get(id) ?? [];
}

/** The first key figure of a mechanism: the one its card prints big. */
export function headline(from: Atlas, { data }: InitiativeEntry): PublishedFact {
  return factOf(from, data.figures[0] ?? '');
}

/** What a list of mechanisms says of one: the big number, and as texts with `{id}`s what it counts and what was found. */
export interface Teaser {
  readonly fact: PublishedFact;
  readonly caption: string;
  readonly finding: string;
}

export function teaserOf(from: Atlas, entry: InitiativeEntry): Teaser {
  return { fact: headline(from, entry), caption: entry.data.caption, finding: entry.data.finding };
}

/** The mechanisms at the end of a mechanism's page, each with its title: a text with `{id}`s. */
export function relatedTo({ initiatives }: Pick<Atlas, 'initiatives'>, { data }: InitiativeEntry): readonly InitiativeEntry[] {
  return data.related.flatMap((id) => initiatives.find((candidate) => candidate.id === id) ?? []);
}
