import { timetable } from '../../domain/timetable.ts';
import type { Plan } from '../../domain/visit-plan.ts';
import { calendarFile } from '../../words/calendar-file.ts';
import type { PlanParts } from './parts.ts';

/**
 * The calendar of one visit: an entry for each stop. Its ids hold the day, so that the same route on another day is another visit,
 * and a plan that was changed replaces itself.
 * @param day `2026-03-01`. @param now when the file is made.
 */
export function planFile(name: string, { route, rows, offer }: PlanParts, plan: Plan, day: string, now: Date = new Date()): string {
  const entries = timetable(plan, offer).slots.map(({ stop, from, to }) => {
    const { name: title = stop, path = '' } = rows.get(stop) ?? {};
    return { id: `${route}-${stop}-${day}`, when: { day, from, to }, title, page: new URL(path, location.href).href };
  });
  return calendarFile(name, entries, now);
}
