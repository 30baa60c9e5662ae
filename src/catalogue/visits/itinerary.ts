import { legOf, planOf, type Offer } from '../../domain/visit-plan.ts';
import { clock, timetable, type Timetable } from '../../domain/timetable.ts';
import { calendarFile } from '../../words/calendar-file.ts';
import { formatWhen } from '../../words/dates.ts';
import { zhPlan, type PlanSums } from '../../words/zh/plan.ts';
import { zhStops } from '../../words/zh/stops.ts';
import { zhVisit } from '../../words/zh/visit.ts';
import type { RouteView } from './routes.ts';

/** When a route begins as long as the host has not said so: an example, nine o'clock. */
const START = 9 * 60;
/** The day of the sample file. The build knows no clock, and no visit of anybody is ever published: whoever takes the file sets the day. */
export const SAMPLE_DAY = '2026-01-01';

export const routeFile = (id: string): string => `/visit/routes/${id}.ics`;

/** A route as plans are made from it: suggested minutes, and the roads that somebody has told. */
export function offerOf({ legs }: Pick<RouteView, 'legs'>): Offer {
  const roads = legs.flatMap(({ stop, travel }, index) => {
    const before = legs[index - 1];
    return before && travel ? [[legOf(before.stop.id, stop.id), travel.minutes] as const] : [];
  });
  return { start: START, stops: legs.map(({ stop }) => ({ id: stop.id, minutes: stop.stop.minutes })), roads: Object.fromEntries(roads) };
}

/** The timetable of a route as its editors wrote it. */
export function timetableOf(route: Pick<RouteView, 'legs'>): Timetable {
  const offer = offerOf(route);
  return timetable(planOf(offer), offer);
}

/** A timetable as its sums are told. */
export function sumsOf({ slots, visits, roads, untold, end }: Timetable): PlanSums {
  return { stops: slots.length, visits, roads, untold, start: clock(slots[0]?.from ?? 0), end: clock(end) };
}

/** The sample file: the whole route as one entry, so that one change of the day moves it all. @param page whole address of the route, once the site has one. */
export function sampleFile(route: RouteView, page: string | undefined): string {
  const table = timetableOf(route);
  const lines = table.slots.map(({ from, to, earliest }, index) => {
    const name = route.legs[index]?.stop.stop.name ?? '';
    return `${zhPlan.span(clock(from), clock(to), earliest)} ${name}`;
  });
  const title = zhVisit.route.sampleTitle(route.route.name);
  return calendarFile(route.route.name, [
    {
      id: `${route.id}-sample`,
      when: { day: SAMPLE_DAY, from: table.slots[0]?.from ?? START, to: table.end },
      title,
      text: [...lines, zhPlan.sums(sumsOf(table)), `${zhStops.suggested}。`, zhVisit.route.sampleNote(formatWhen(SAMPLE_DAY))].join('\n'),
      page,
    },
  ]);
}
