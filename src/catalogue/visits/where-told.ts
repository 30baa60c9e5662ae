import { zhVisit } from '../../words/zh/visit.ts';
import type { StopView } from './stops.ts';

/** Where a stop lies, as closely as it is public, without saying its own name again. */
export function whereOf({ stop, spot }: Pick<StopView, 'stop' | 'spot'>): string {
  if (!spot) return zhVisit.nowhere;
  const { place, township } = spot;
  return place.name === stop.name ? township.name : zhVisit.where(township.name, place.name);
}
