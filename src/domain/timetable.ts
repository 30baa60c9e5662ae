import { DAY, legOf, type Offer, type Plan } from './visit-plan.ts';

/** One visit of a day. Times are minutes since the midnight before it. */
export interface Slot {
  readonly stop: string;
  readonly from: number;
  readonly to: number;
  /** Whether a road before it is not told: then it cannot begin before `from`, and will begin later. */
  readonly earliest: boolean;
  /** Minutes on the road to the next stop; null where nobody has told them, absent after the last stop. */
  readonly road?: number | null;
}

export interface Timetable {
  readonly slots: readonly Slot[];
  /** Minutes of all visits. */
  readonly visits: number;
  /** Minutes of the roads that are told. */
  readonly roads: number;
  /** How many roads are not told: they are in no time and in no sum. */
  readonly untold: number;
  /** When the last visit ends. */
  readonly end: number;
}

/** From a start and lengths to times. A road that is not told takes no time here: it is counted in `untold`, and all stops after it are `earliest`, so that pages can say so. */
export function timetable(plan: Plan, offer: Offer): Timetable {
  const suggested = new Map(offer.stops.map(({ id, minutes }) => [id, minutes]));
  const slots: Slot[] = [];
  let at = plan.start;
  let earliest = false;
  plan.order.forEach((stop, index) => {
    const to = at + (plan.stays[stop] ?? suggested.get(stop) ?? 0);
    const next = plan.order[index + 1];
    const leg = next === undefined ? undefined : legOf(stop, next);
    const road = leg === undefined ? undefined : (plan.roads[leg] ?? offer.roads[leg] ?? null);
    slots.push({ stop, from: at, to, earliest, ...(road === undefined ? {} : { road }) });
    at = to + (road ?? 0);
    earliest ||= road === null;
  });
  return {
    slots,
    visits: slots.reduce((sum, { from, to }) => sum + to - from, 0),
    roads: slots.reduce((sum, { road }) => sum + (road ?? 0), 0),
    untold: slots.filter(({ road }) => road === null).length,
    end: slots.at(-1)?.to ?? plan.start,
  };
}

/** `09:05`; after midnight `次日00:05`. */
export function clock(minutes: number): string {
  const [hour, minute] = [Math.floor((minutes % DAY) / 60), minutes % 60];
  return `${minutes < DAY ? '' : '次日'}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The minutes since midnight of `09:05`; undefined for anything that no clock shows. */
export function fromClock(text: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):?([0-5]\d)$/.exec(text) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}
