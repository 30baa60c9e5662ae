import type { Atlas } from '../../catalogue/atlas.ts';
import { address } from '../page/address.ts';

/** Codes of places and townships have a page of their own. */
const CODE = /^\d{9}(?:\d{3})?$/;

/**
 * Where a row of a chart's table leads: a place to its page, a fact to its card.
 * @param cards the cards of this page: a card that stands here is nearer than the one on the chart's own page.
 * @returns undefined for rows that are neither, such as the steps of a process.
 */
export function rowAddress({ facts }: Atlas, chart: string, key: string, cards?: ReadonlyMap<string, number>): string | undefined {
  if (CODE.test(key)) return address(`/places/${key}/`);
  if (cards?.has(key)) return `#e-${key}`;
  return facts.has(key) ? address(`/charts/${chart}/#e-${key}`) : undefined;
}
