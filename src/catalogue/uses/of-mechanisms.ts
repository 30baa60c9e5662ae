import { Alliance } from '../../schema/alliance.ts';
import { factsIn } from '../../words/template.ts';
import type { Atlas } from '../atlas.ts';
import { cardPlan, factsOfInitiative, relatedTo } from '../initiatives.ts';
import { factsNamed, factsOfChart } from '../named-facts.ts';
import { plain } from '../texts.ts';
import type { PageFacts } from './use.ts';

/** What the full evidence card of a fact prints beside its own number: what it is computed from, and the numbers in its notes. */
export function besideInCard({ facts }: Pick<Atlas, 'facts'>, id: string): readonly string[] {
  const fact = facts.get(id);
  const texts = [fact?.note, fact?.derived?.meaning, fact?.derived?.caution];
  return [...(fact?.derived?.from ?? []), ...texts.flatMap((text) => factsIn(text ?? ''))];
}

/** Mechanisms: their text, charts and alliances, the cards of their numbers, all that their ledger holds, and the titles of related ones. */
export function initiativeFacts(atlas: Atlas): readonly PageFacts[] {
  const printed = new Map<string, Set<string>>(atlas.initiatives.map(({ id }) => [id, new Set()]));
  for (const [fact, entries] of atlas.printedBy) for (const { id } of entries) printed.get(id)?.add(fact);
  return atlas.initiatives.map((entry) => {
    const carded = [...cardPlan(entry).numbers.keys()].flatMap((id) => besideInCard(atlas, id));
    // A row of the ledger tells the formula, not the notes.
    const ledger = factsOfInitiative(atlas, entry.id).flatMap(({ id, derived }) => [id, ...(derived?.from ?? [])]);
    const titles = relatedTo(atlas, entry).flatMap(({ data }) => factsIn(data.title));
    const facts = new Set([...(printed.get(entry.id) ?? []), ...carded, ...ledger, ...titles]);
    return { use: { kind: 'initiative', path: `/initiatives/${entry.id}/`, name: entry.data.name }, facts };
  });
}

export function chartFacts(atlas: Atlas): readonly PageFacts[] {
  return [...atlas.charts].map(([id, chart]) => ({
    use: { kind: 'chart', path: `/charts/${id}/`, name: plain(atlas, chart.title) },
    facts: new Set(factsOfChart(chart, atlas.facts)),
  }));
}

export function allianceFacts({ alliances }: Pick<Atlas, 'alliances'>): readonly PageFacts[] {
  return [...alliances].map(([id, alliance]) => ({
    use: { kind: 'alliance', path: `/alliances/${id}/`, name: alliance.name },
    facts: new Set(factsNamed(Alliance, alliance)),
  }));
}
