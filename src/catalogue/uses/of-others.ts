import { factPath } from '../../domain/fact-path.ts';
import { ledgerOf, type LedgerItem } from '../../reading/ledger.ts';
import { Source } from '../../schema/source.ts';
import { factsIn } from '../../words/template.ts';
import type { Atlas } from '../atlas.ts';
import { besideOf } from '../beside.ts';
import { factsNamed } from '../named-facts.ts';
import { sourceName } from '../sources.ts';
import { besideInCard } from './of-mechanisms.ts';
import type { PageFacts } from './use.ts';

/** Ids of the sources that an item of the ledger rests on by itself. */
function sourcesOf(item: LedgerItem): readonly string[] {
  if (item.kind === 'fact') return item.data.observations.map(({ source }) => source);
  return item.kind === 'counted' && item.data.source !== undefined ? [item.data.source] : [];
}

/** Pages of sources: the facts that rest on them, and those that their notes print. */
export function sourceFacts(atlas: Atlas): readonly PageFacts[] {
  const bySource = Map.groupBy(
    ledgerOf(atlas.content).flatMap((item) => sourcesOf(item).map((source) => ({ source, id: item.id }))),
    ({ source }) => source,
  );
  return [...atlas.sources].map(([id, source]) => ({
    use: { kind: 'source', path: `/sources/${id}/`, name: sourceName(source) },
    facts: new Set([...(bySource.get(id) ?? []).map((one) => one.id), ...factsNamed(Source, source)]),
  }));
}

/** Pages of facts: what each is computed from, what its notes print, and who says the same. */
export function factFacts(atlas: Atlas): readonly PageFacts[] {
  return [...atlas.facts.values()].flatMap(({ id, label, derived }): readonly PageFacts[] => {
    const page = { path: factPath(id), name: label };
    const terms = new Set(derived?.from);
    const beside = besideOf(atlas, id).flatMap(({ fact, note = '' }) => [fact.id, ...factsIn(note)]);
    // Its page also prints what is computed from it.
    const made = [...atlas.facts.values()].flatMap((fact) => (fact.derived?.from.includes(id) ? [fact.id] : []));
    const others = new Set([...besideInCard(atlas, id), ...beside, ...made].filter((one) => !terms.has(one)));
    return [
      { use: { kind: 'derived', ...page }, facts: terms },
      { use: { kind: 'fact', ...page }, facts: others },
    ];
  });
}
