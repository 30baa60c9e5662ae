import type { Tone } from '../datum.ts';

/** The same day of every month. */
export interface CalendarData {
  readonly year: number;
  /** 1 to 28, so that every month has it. */
  readonly day: number;
  /** How the ledger prints the day: 20日. */
  readonly text: string;
  readonly tone: Tone;
}

/** One month of a year. Weekdays count from 0, Monday. */
export interface Month {
  /** `2026-01`. */
  readonly key: string;
  readonly month: number;
  readonly length: number;
  /** The weekday of the first day. */
  readonly starts: number;
  /** The weekday of the marked day. */
  readonly weekday: number;
}

/** The twelve months, from the calendar alone: no clock and no time zone. */
export function monthsOf({ year, day }: Pick<CalendarData, 'year' | 'day'>): readonly Month[] {
  const weekdayOf = (month: number, date: number): number => (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return { key: `${year}-${String(month).padStart(2, '0')}`, month, length, starts: weekdayOf(month, 1), weekday: weekdayOf(month, day) };
  });
}
