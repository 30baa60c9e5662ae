import type { Content, InitiativeEntry } from '../reading/content.ts';
import { idsOf } from '../reading/mdx-facts.ts';
import { Alliance } from '../schema/alliance.ts';
import { Chart } from '../schema/chart.ts';
import { Initiative } from '../schema/initiative.ts';
import { chartsShown } from './chart-use.ts';
import { factsNamed } from './named-facts.ts';

/** Every fact that one mechanism prints: in its head, key figures, caption, prose, lists, gaps, and in the charts and alliances it shows. */
function factsPrinted({ charts, alliances }: Content, entry: InitiativeEntry): ReadonlySet<string> {
  const { data, body } = entry;
  const shownCharts = new Set(chartsShown(entry));
  const shownAlliances = new Set(idsOf('Alliance', body));
  return new Set([
    ...factsNamed(Initiative, data),
    ...idsOf('Fact', body),
    ...charts.filter(({ id }) => shownCharts.has(id)).flatMap((chart) => factsNamed(Chart, chart.data)),
    ...alliances.filter(({ id }) => shownAlliances.has(id)).flatMap((alliance) => factsNamed(Alliance, alliance.data)),
  ]);
}

/** By fact, the mechanisms that print it, in their order. Each text is walked once. */
export function printedBy(content: Content, initiatives: readonly InitiativeEntry[]): ReadonlyMap<string, readonly InitiativeEntry[]> {
  const pairs = initiatives.flatMap((entry) => [...factsPrinted(content, entry)].map((id) => ({ id, entry })));
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ entry }) => entry)]));
}
