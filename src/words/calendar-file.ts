import ical, { ICalEventRepeatingFreq } from 'ical-generator';

/** A whole day that comes back every month. */
export interface MonthlyDay {
  /** The first of them, `2026-01-20`. */
  readonly first: string;
}

/** A stretch of one day, in Beijing time; minutes since its midnight. */
export interface Stretch {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** An entry of a calendar. */
export interface CalendarEntry {
  /** The same for the same thing in every file, so that a calendar that has it changes it instead of adding another. */
  readonly id: string;
  readonly when: MonthlyDay | Stretch;
  readonly title: string;
  readonly text?: string | undefined;
  readonly place?: string | undefined;
  /** A whole address. */
  readonly page?: string | undefined;
}

/** What stands behind every id: another site with the same ids is another calendar. */
const OWNER = 'sanyuan-atlas';
/** China has one time, eight hours ahead, all year: an entry in UTC is right on every device and needs no table of zones. */
const AHEAD = 8 * 60;
/** When an entry was last changed, for files of the build, which knows no clock. */
const NO_CLOCK = new Date('2026-01-01T00:00:00Z');

const moment = (day: string, minutes: number): Date => new Date(Date.parse(`${day}T00:00:00Z`) + (minutes - AHEAD) * 60_000);

/**
 * A calendar as RFC 5545 writes it: CRLF, folded lines, one `VEVENT` for each entry.
 * @param stamp when it was made; the same bytes come out of every build as long as nobody says.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], stamp: Date = NO_CLOCK): string {
  const calendar = ical({ name, prodId: { company: OWNER, product: 'calendar', language: 'ZH' } });
  for (const { id, when, title, text, place, page } of entries) {
    calendar.createEvent({
      id: `${id}@${OWNER}`,
      stamp,
      summary: title,
      ...(text !== undefined && { description: text }),
      ...(place !== undefined && { location: place }),
      ...(page !== undefined && { url: page }),
      ...('first' in when
        ? {
            start: new Date(`${when.first}T00:00:00Z`),
            allDay: true,
            timezone: 'UTC',
            repeating: { freq: ICalEventRepeatingFreq.MONTHLY, byMonthDay: Number(when.first.slice(-2)) },
          }
        : { start: moment(when.day, when.from), end: moment(when.day, when.to) }),
    });
  }
  return `${calendar.toString().replace(/\r?\n/g, '\r\n')}\r\n`;
}
