import { quotesIn } from '../reading/prose-quotes.ts';
import type { Atlas } from './atlas.ts';
import { plain } from './texts.ts';

/** A sentence quoted from a source for a place, an alliance or a text, not for a number. */
export interface Mentioned {
  readonly quote: string;
  /** The page that quotes it, from the root of the site. */
  readonly path: string;
  readonly name: string;
}

/** What the prose of mechanisms and pages quotes. */
function inProse(atlas: Atlas): readonly (Mentioned & { readonly source: string })[] {
  const texts = [
    ...atlas.initiatives.map(({ id, data, body }) => ({ path: `/initiatives/${id}/`, name: data.name, body })),
    ...atlas.content.pages.map(({ id, data, body }) => ({ path: `/${id}/`, name: plain(atlas, data.title), body })),
  ];
  return texts.flatMap(({ path, name, body }) => quotesIn(body).map(({ source, quote }) => ({ source, quote, path, name })));
}

/** All that is quoted from one source of places and alliances, in the order of the register, then of the alliances' files; then what the prose quotes. */
export function mentionedIn(atlas: Atlas, source: string): readonly Mentioned[] {
  const places = atlas.content.townships.flatMap(({ data }) => [data, ...data.places]);
  return [
    ...places.flatMap(({ code, name, reports = [] }) => reports.map((report) => ({ ...report, path: `/places/${code}/`, name }))),
    ...[...atlas.alliances].flatMap(([id, { name, evidence }]) => evidence.map((one) => ({ ...one, path: `/alliances/${id}/`, name }))),
    ...inProse(atlas),
  ]
    .filter((one) => one.source === source)
    .map(({ quote, path, name }) => ({ quote, path, name }));
}
