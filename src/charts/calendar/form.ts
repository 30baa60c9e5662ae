import type { Form } from '../form.ts';
import type { CalendarData } from './data.ts';
import { drawCalendar } from './draw.ts';
import { tellCalendar } from './tell.ts';

/** A year with one day of every month marked. */
export const calendar: Form<CalendarData> = { draw: drawCalendar, tell: tellCalendar };
