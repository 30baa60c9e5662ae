import { address } from '../page/address.ts';

/** Codes of places and townships have a page of their own. */
const CODE = /^\d{9}(?:\d{3})?$/;

/**
 * Where a row of a chart's table leads: a place to its page, all others to what proves them.
 * @param cards the cards of this page: a card that stands here is nearer than the one on the chart's own page.
 */
export function rowAddress(chart: string, key: string, cards?: ReadonlyMap<string, number>): string {
  if (CODE.test(key)) return address(`/places/${key}/`);
  return cards?.has(key) ? `#e-${key}` : address(`/charts/${chart}/#e-${key}`);
}
