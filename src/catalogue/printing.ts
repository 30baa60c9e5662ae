import type { Nodes } from 'mdast';
import type { Content, InitiativeEntry } from '../reading/content.ts';
import { idsOf } from '../reading/mdx-facts.ts';
import { Alliance } from '../schema/alliance.ts';
import { Chart } from '../schema/chart.ts';
import { Initiative } from '../schema/initiative.ts';
import { Photo } from '../schema/photo.ts';
import { factsIn } from '../words/template.ts';
import { chartsShown } from './chart-use.ts';
import { factsNamed } from './named-facts.ts';

/** Every fact that a prose prints, in its sentences and in what it brings. @param shown the charts that stand in it. */
export function factsInProse(
  { charts, alliances, initiatives, photos }: Content,
  body: Nodes,
  shown: readonly string[],
): readonly string[] {
  const [shownAlliances, shownLists, shownPhotos] = [idsOf('Alliance', body), idsOf('List', body), idsOf('Photo', body)];
  const lists = initiatives.flatMap(({ data }) => data.lists).filter(({ id }) => shownLists.includes(id));
  return [
    ...idsOf('Fact', body),
    ...charts.filter(({ id }) => shown.includes(id)).flatMap((chart) => factsNamed(Chart, chart.data)),
    ...alliances.filter(({ id }) => shownAlliances.includes(id)).flatMap((alliance) => factsNamed(Alliance, alliance.data)),
    ...photos.filter(({ id }) => shownPhotos.includes(id)).flatMap((photo) => factsNamed(Photo, photo.data)),
    ...lists.flatMap(({ items }) => items.flatMap(({ note }) => factsIn(note ?? ''))),
  ];
}

/** Every fact that one mechanism prints: in its head, key figures, caption, prose, lists, gaps, and in the charts and alliances it shows. */
function factsPrinted(content: Content, entry: InitiativeEntry): ReadonlySet<string> {
  return new Set([...factsNamed(Initiative, entry.data), ...factsInProse(content, entry.body, chartsShown(entry))]);
}

/** By fact, the mechanisms that print it, in their order. Each text is walked once. */
export function printedBy(content: Content, initiatives: readonly InitiativeEntry[]): ReadonlyMap<string, readonly InitiativeEntry[]> {
  const pairs = initiatives.flatMap((entry) => [...factsPrinted(content, entry)].map((id) => ({ id, entry })));
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, found]) => [id, found.map(({ entry }) => entry)]));
}
