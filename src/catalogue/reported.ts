import type { PublishedFact, PublishedReading } from '../domain/fact.ts';
import type { Report } from '../schema/place.ts';
import type { Source } from '../schema/source.ts';
import { UNDATED } from '../words/dates.ts';
import type { Atlas } from './atlas.ts';
import { factsAbout } from './places.ts';

/** One dated reading of a fact, as one source gives it. */
export interface Reading {
  readonly fact: PublishedFact;
  readonly reading: PublishedReading;
}

/** What one public page says of a place. */
export interface Reported {
  readonly id: string;
  readonly source: Source;
  readonly readings: readonly Reading[];
  readonly reports: readonly Report[];
}

/** What public pages say of a place or township, the newest page first: its outlet and day stand once above all that comes from it. */
export function reportedOf(
  atlas: Atlas,
  { code, reports = [] }: { readonly code: string; readonly reports?: readonly Report[] | undefined },
): readonly Reported[] {
  const readings = factsAbout(atlas, code).flatMap((fact) => [fact.now, ...fact.earlier].map((reading): Reading => ({ fact, reading })));
  const bySource = Map.groupBy(readings, ({ reading }) => reading.evidence?.source ?? '');
  const ids = new Set([...bySource.keys(), ...reports.map(({ source }) => source)]);
  const day = ({ source: { published } }: Reported): string => (published === UNDATED ? '' : published);
  return [...ids]
    .flatMap((id): readonly Reported[] => {
      const source = atlas.sources.get(id);
      return source ? [{ id, source, readings: bySource.get(id) ?? [], reports: reports.filter((report) => report.source === id) }] : [];
    })
    .toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
