import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import { monthsOf, type CalendarData } from './data.ts';

/** Twelve rows: month, day, weekday. */
export function tellCalendar(data: CalendarData): Telling {
  const months = monthsOf(data);
  return {
    columns: [zh.columns.month, zh.columns.day, zh.columns.weekday],
    rows: months.map(({ key, month, weekday }) => ({ key, cells: [zh.monthName(month), data.text, zh.weekdayName(weekday)] })),
    sentence: zh.calendarSentence(
      data.year,
      data.text,
      months.filter(({ weekday }) => weekday > 4).map(({ month }) => zh.monthName(month)),
    ),
  };
}
