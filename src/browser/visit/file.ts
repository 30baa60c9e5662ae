import { timetable } from '../../domain/timetable.ts';
import type { Plan } from '../../domain/visit-plan.ts';
import { calendarFile } from '../../words/calendar-file.ts';
import { zhPlan } from '../../words/zh/plan.ts';
import { writePlan } from './address.ts';
import type { PlanParts, Row } from './parts.ts';

/**
 * The calendar of one visit: an entry for each stop. Its ids hold the day, so that the same route on another day is another visit,
 * and a plan that was changed replaces itself. Each entry says what its times leave out, and leads to its stop in this plan.
 * @param day `2026-03-01`. @param here the address of the route's page. @param now when the file is made.
 */
export function planFile(
  {
    route,
    name,
    rows,
    offer,
  }: Pick<PlanParts, 'route' | 'name' | 'offer'> & {
    readonly rows: ReadonlyMap<string, Pick<Row, 'name' | 'path'>>;
  },
  plan: Plan,
  day: string,
  here: string,
  now: Date = new Date(),
): string {
  const { slots, untold } = timetable(plan, offer);
  const query = writePlan(`?route=${route}`, plan, offer);
  const { entry: zh } = zhPlan;
  const entries = slots.map(({ stop, from, to, earliest }) => {
    const { name: title = stop, path = '' } = rows.get(stop) ?? {};
    const road = earliest ? zh.earliest : untold > 0 ? zh.untold : '';
    const stay = plan.stays[stop] === undefined ? zh.suggested(to - from) : zh.host(to - from);
    return { id: `${route}-${stop}-${day}`, when: { day, from, to }, title, text: road + stay, page: new URL(path + query, here).href };
  });
  return calendarFile(name, entries, now);
}
