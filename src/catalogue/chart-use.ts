import type { InitiativeEntry } from '../reading/content.ts';
import { idsOf } from '../reading/mdx-facts.ts';
import type { Atlas } from './atlas.ts';

/** The charts that one mechanism's page shows: its lead chart first, the others as the prose brings them. */
export function chartsShown({ data, body }: InitiativeEntry): readonly string[] {
  return [...new Set([data.lead, ...idsOf('Chart', body)])];
}

/** The mechanisms whose pages show a chart, in their order. */
export function pagesShowing({ initiatives }: Atlas, id: string): readonly InitiativeEntry[] {
  return initiatives.filter((entry) => chartsShown(entry).includes(id));
}

/** All charts as the gallery hangs them: mechanism by mechanism, each picture once, those of no mechanism first. */
export function gallery(atlas: Atlas): readonly { readonly initiative: InitiativeEntry | null; readonly charts: readonly string[] }[] {
  const hung = new Set<string>();
  const rooms = atlas.initiatives.map((initiative) => {
    const charts = chartsShown(initiative).filter((id) => !hung.has(id) && atlas.charts.has(id));
    charts.forEach((id) => hung.add(id));
    return { initiative, charts };
  });
  const rest = [...atlas.charts.keys()].filter((id) => !hung.has(id));
  return [{ initiative: null, charts: rest }, ...rooms].filter(({ charts }) => charts.length > 0);
}
