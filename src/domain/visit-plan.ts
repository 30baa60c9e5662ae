/** A stop as its route offers it; `minutes` is the editors' suggestion for the visit. */
export interface OfferedStop {
  readonly id: string;
  readonly minutes: number;
}

/** A route before a host has touched it. */
export interface Offer {
  /** Minutes since midnight. */
  readonly start: number;
  readonly stops: readonly OfferedStop[];
  /** Minutes on the road that somebody has published, by `legOf(from, to)`; none is ever made up. */
  readonly roads: Readonly<Record<string, number>>;
}

/** What a host made of a route. */
export interface Plan {
  readonly start: number;
  /** Ids of the stops that are visited, in their order. */
  readonly order: readonly string[];
  /** Minutes of a visit that differ from the suggestion, by stop. */
  readonly stays: Readonly<Record<string, number>>;
  /** Minutes on the road that the host has filled in, by leg. */
  readonly roads: Readonly<Record<string, number>>;
}

/** The way from one stop to the next. Ids have no `>`. */
export const legOf = (from: string, to: string): string => `${from}>${to}`;

/** The longest visit and the longest way that a plan of one day can hold, minutes. */
export const LONGEST = 240;
export const DAY = 24 * 60;

/** The route as its editors wrote it. */
export function planOf({ start, stops }: Offer): Plan {
  return { start, order: stops.map(({ id }) => id), stays: {}, roads: {} };
}

/** Moves a stop `by` places down, or up when negative, never beyond an end. */
export function moved(plan: Plan, id: string, by: number): Plan {
  const from = plan.order.indexOf(id);
  if (from < 0) return plan;
  const others = plan.order.filter((other) => other !== id);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return { ...plan, order: [...others.slice(0, to), id, ...others.slice(to)] };
}

/** Leaves a stop out. The last one stays: a plan of nothing is no plan. */
export function without(plan: Plan, id: string): Plan {
  return plan.order.length > 1 ? { ...plan, order: plan.order.filter((other) => other !== id) } : plan;
}

/** Takes a stop in again, at the end. */
export function withStop(plan: Plan, id: string): Plan {
  return plan.order.includes(id) ? plan : { ...plan, order: [...plan.order, id] };
}

type Numbers = Readonly<Record<string, number>>;
const isMinutes = (value: number, least: number): boolean => Number.isInteger(value) && value >= least && value <= LONGEST;

function withNumber(numbers: Numbers, key: string, value: number | undefined): Numbers {
  const kept = Object.entries(numbers).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? kept : [...kept, [key, value]]);
}

/** Another length of a visit; anything that is none goes back to the suggestion. */
export function stayed(plan: Plan, id: string, minutes: number | undefined): Plan {
  return { ...plan, stays: withNumber(plan.stays, id, minutes !== undefined && isMinutes(minutes, 1) ? minutes : undefined) };
}

/** Minutes on a road; anything that is none goes back to what the route says of it. */
export function driven(plan: Plan, leg: string, minutes: number | undefined): Plan {
  return { ...plan, roads: withNumber(plan.roads, leg, minutes !== undefined && isMinutes(minutes, 0) ? minutes : undefined) };
}
