import type { Atlas } from './atlas.ts';

/** A sentence quoted from a source for a place or an alliance, not for a number. */
export interface Mentioned {
  readonly quote: string;
  /** Codes of places and townships have pages below `/places/`, ids of alliances below `/alliances/`. */
  readonly folder: 'places' | 'alliances';
  readonly id: string;
  readonly name: string;
}

/** All that is quoted from one source of places and alliances, in the order of the register, then of the alliances' files. */
export function mentionedIn({ content, alliances }: Pick<Atlas, 'content' | 'alliances'>, source: string): readonly Mentioned[] {
  const places = content.townships.flatMap(({ data }) => [data, ...data.places]);
  return [
    ...places.flatMap(({ code, name, reports = [] }) =>
      reports.map((report) => ({ ...report, folder: 'places' as const, id: code, name })),
    ),
    ...[...alliances].flatMap(([id, { name, evidence }]) => evidence.map((one) => ({ ...one, folder: 'alliances' as const, id, name }))),
  ]
    .filter((one) => one.source === source)
    .map(({ quote, folder, id, name }) => ({ quote, folder, id, name }));
}
