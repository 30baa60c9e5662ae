import type { Source } from '../schema/source.ts';
import type { Atlas } from './atlas.ts';

/** A source a map is drawn from, with the credit that it asks for. */
export interface MapCredit {
  readonly source: string;
  readonly credit: string;
  readonly licence: string | undefined;
}

/** What a map shows of the content: the stations ask for a credit of their own. */
export interface Shown {
  readonly stations: boolean;
}

const titleOf = ({ title, credit }: Source): string => credit ?? title;

/** The sources of the positions, the river and the stations, each once. */
export function mapCredits({ content, sources }: Atlas, { stations }: Shown): readonly MapCredit[] {
  const ids = [
    ...content.townships.flatMap(({ data }) => [data, ...data.places].flatMap(({ position }) => position?.source ?? [])),
    ...content.geography.filter(({ data }) => stations || data.kind !== 'stations').map(({ data }) => data.source),
  ];
  return [...new Set(ids)].flatMap((source) => {
    const found = sources.get(source);
    return found ? [{ source, credit: titleOf(found), licence: found.licence }] : [];
  });
}

/** How good what a map shows beside the places is, in the words of its files. */
export function mapAccuracy(
  { content }: Pick<Atlas, 'content'>,
  { stations }: Shown,
): readonly { readonly name: string; readonly accuracy: string }[] {
  return content.geography
    .filter(({ data }) => stations || data.kind !== 'stations')
    .map(({ data: { name, accuracy } }) => ({ name, accuracy }));
}
