import type { Atlas } from './atlas.ts';
import { allianceFacts, chartFacts, initiativeFacts } from './uses/of-mechanisms.ts';
import { factFacts, sourceFacts } from './uses/of-others.ts';
import { pageFacts } from './uses/of-pages.ts';
import { placeFacts } from './uses/of-places.ts';
import { routeFacts, stopFacts } from './uses/of-visits.ts';
import type { PageFacts, Use } from './uses/use.ts';

/** Every page that prints facts, with all that it prints; a page of several kinds comes several times. */
export function pagesWithFacts(atlas: Atlas): readonly PageFacts[] {
  const kinds = [initiativeFacts, chartFacts, allianceFacts, placeFacts, stopFacts, routeFacts, pageFacts, sourceFacts, factFacts];
  return kinds.flatMap((of) => of(atlas));
}

/** Made once: every page of a fact and of a source asks. */
const indexes = new WeakMap<Atlas, ReadonlyMap<string, readonly Use[]>>();

function indexOf(atlas: Atlas): ReadonlyMap<string, readonly Use[]> {
  const before = indexes.get(atlas);
  if (before) return before;
  const pairs = pagesWithFacts(atlas).flatMap(({ use, facts }) => [...facts].map((id) => ({ id, use })));
  const index = new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ use }) => use)]));
  indexes.set(atlas, index);
  return index;
}

/**
 * Every page that prints a fact, by kind: mechanisms, charts, alliances, places, others. Left out are the lists of all pages of a kind and the
 * tables to download, which print everything, and what only repeats a page: its share image, poster and embedded chart.
 */
export function usesOf(atlas: Atlas, id: string): readonly Use[] {
  return indexOf(atlas).get(id) ?? [];
}

/** The same in groups, those without a page left out. */
export function usesByKind(atlas: Atlas, id: string): readonly (readonly [kind: Use['kind'], uses: readonly Use[]])[] {
  return [...Map.groupBy(usesOf(atlas, id), ({ kind }) => kind)];
}
