import { plain } from './texts.ts';
import { calendarFile } from '../words/calendar-file.ts';
import { zhCalendar } from '../words/zh/calendar.ts';
import { factOf, type Atlas } from './atlas.ts';

/** The fact that says on which day of the month it is. */
export const PARTY_DAY = 'party-day-date';
export const PARTY_DAY_FILE = '/calendar/party-day.ics';
/** Where the row of days begins. The source gives no first day and the build knows no clock, so this month is simply fixed: every build writes the same file. */
const FIRST_MONTH = '2026-01';

/** Title and first sentence of the calendar's page. */
export function calendarTold(atlas: Atlas): { readonly title: string; readonly text: string } {
  const day = plain(atlas, `{${PARTY_DAY}}`);
  return { title: zhCalendar.title(day), text: zhCalendar.finding.join(day) };
}

/** The subscription: one entry that comes back every month. @param page whole address of the calendar page, once the site has one. */
export function partyDayFile(atlas: Atlas, page: string | undefined): string {
  const { now } = factOf(atlas, PARTY_DAY);
  return calendarFile(zhCalendar.name, [
    {
      id: 'party-day',
      when: { first: `${FIRST_MONTH}-${String(now.value).padStart(2, '0')}` },
      title: zhCalendar.event,
      text: zhCalendar.note(now.evidence?.quote ?? now.text),
      page,
    },
  ]);
}
