import type { Offer } from '../../domain/visit-plan.ts';
import { readPlan } from './address.ts';

/** The stop that comes after this one in the plan of an address; undefined at the end, or where the plan leaves this stop out. */
export function nextStop(search: string, stop: string, stops: readonly string[]): string | undefined {
  const offer: Offer = { start: 0, stops: stops.map((id) => ({ id, minutes: 1 })), roads: {} };
  const { order } = readPlan(search, offer).plan;
  const at = order.indexOf(stop);
  return at < 0 ? undefined : order[at + 1];
}
