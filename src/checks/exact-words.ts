import type { Content } from '../reading/content.ts';
import { groupNamesOf, namesOf } from './known-names.ts';

/** Words that must be exact. */
export interface ExactWords {
  /** One sign away from these is an error, whatever the words around. */
  readonly strict: readonly string[];
  /** Names that the content itself gives: one sign away is an error unless ordinary words explain it. */
  readonly names: readonly string[];
  /** Known mistakes, and what is meant. */
  readonly wrong: ReadonlyMap<string, string>;
  /** Right as they stand, however near to another. */
  readonly right: readonly string[];
}

/** A term of fewer signs has neighbours that are words too: 政府, 首府. */
const LEAST_TERM = 4;

/** The dictionary of names, put together from the content: each name has its home in one file. */
export function exactWords(content: Content): ExactWords {
  const { terms = [], organisations = [], leaders = [], right = [] } = content.dictionary?.data ?? {};
  const named = organisations.flatMap(({ name, short }) => [name, ...short]);
  const strict = [
    ...terms.map(({ name }) => name).filter((name) => name.length >= LEAST_TERM),
    ...named,
    ...leaders.map(({ name }) => name),
  ];
  // The register writes some names otherwise than people do: 村委会 or 村民委员会, and another sign now and then.
  const official = content.townships.flatMap(({ data }) =>
    data.places.flatMap((place) => [place.official, place.official.replace(/(?:居民委员会|民委员会|居?委会)$/u, '')]),
  );
  const names = [
    ...namesOf(content),
    ...groupNamesOf(content),
    ...official,
    ...content.initiatives.map(({ data }) => data.name),
    ...content.sources.flatMap(({ data }) => data.outlet.split(/[；、]/u)),
  ].map((name) => name.trim());
  return {
    strict,
    names,
    wrong: new Map(terms.flatMap(({ name, wrong }) => wrong.map((one) => [one, name] as const))),
    right: [...right, ...terms].map(({ name }) => name).concat(content.glossary.flatMap(({ data }) => [data.name, ...data.forms])),
  };
}
