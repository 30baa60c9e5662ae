import { listLocation } from '../checks/lists.ts';
import { passagesOf } from '../checks/charts/proven.ts';
import type { FingerprintClause } from '../schema/source.ts';
import { paragraphKey } from '../words/fingerprint.ts';
import { locatePassage } from '../words/locate.ts';
import type { Atlas } from './atlas.ts';
import { originsOf } from './charts/origin.ts';
import { plain } from './texts.ts';
import { stopsList } from './visits/routes.ts';

/** What rests on clauses of one paragraph without quoting them: a chart, a list of a mechanism, a stop. */
export interface Resting {
  readonly kind: 'chart' | 'list' | 'stop';
  /** From the root of the site. */
  readonly path: string;
  readonly name: string;
  /** Numbers of the clauses, in their order. */
  readonly clauses: readonly number[];
}

type Found = Omit<Resting, 'clauses'> & { readonly at: FingerprintClause };

function found(atlas: Atlas, source: string): readonly Found[] {
  const print = atlas.fingerprints.get(source);
  if (!print) return [];
  const charts = [...atlas.charts].flatMap(([id, chart]) =>
    passagesOf(chart)
      .filter((passage) => (passage.source ?? atlas.site.mainSource) === source)
      .flatMap((passage) => locatePassage(passage, print))
      .map((at): Found => ({ kind: 'chart', path: `/charts/${id}/`, name: plain(atlas, chart.title), at })),
  );
  const lists = atlas.initiatives.flatMap(({ id, data }) =>
    data.lists
      .filter((list) => list.source === source)
      .flatMap(({ title, items }) =>
        items
          .flatMap((item) => listLocation(item, print))
          .map((at): Found => ({ kind: 'list', path: `/initiatives/${id}/#lists`, name: title, at })),
      ),
  );
  const stops = stopsList(atlas).flatMap(({ path, stop }) =>
    stop.sources
      .filter((rest) => rest.source === source)
      .flatMap(({ clause, paragraph }) => (clause === undefined ? [] : locatePassage({ clause, paragraph }, print)))
      .map((at): Found => ({ kind: 'stop', path, name: stop.name, at })),
  );
  return [...charts, ...lists, ...stops];
}

/** By paragraph (`9`, `h2`, `c1`), all that rests on its clauses without being a fact. */
export function restingOn(atlas: Atlas, source: string): ReadonlyMap<string, readonly Resting[]> {
  const byParagraph = Map.groupBy(found(atlas, source), ({ at }) => paragraphKey(at.part, at.paragraph));
  return new Map(
    [...byParagraph].map(([key, all]) => [
      key,
      [...Map.groupBy(all, ({ path, name }) => `${path} ${name}`).values()].flatMap((own): readonly Resting[] => {
        const [first] = own;
        if (!first) return [];
        const { kind, path, name } = first;
        return [{ kind, path, name, clauses: [...new Set(own.map(({ at }) => at.clause))].toSorted((a, b) => a - b) }];
      }),
    ]),
  );
}

/** Charts that name a source under their picture, with their findings. */
export function chartsFrom(atlas: Atlas, source: string): readonly Pick<Resting, 'path' | 'name'>[] {
  return [...atlas.charts]
    .filter(([, chart]) => originsOf(atlas, chart).some((origin) => origin.source === source))
    .map(([id, chart]) => ({ path: `/charts/${id}/`, name: plain(atlas, chart.title) }));
}

/** Stops that name a source whose clauses cannot be looked up; of the others each paragraph tells. */
export function stopsFrom(atlas: Atlas, source: string): readonly Pick<Resting, 'path' | 'name'>[] {
  if (atlas.fingerprints.has(source)) return [];
  return stopsList(atlas)
    .filter(({ stop }) => stop.sources.some((rest) => rest.source === source))
    .map(({ path, stop }) => ({ path, name: stop.name }));
}
