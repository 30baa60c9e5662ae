import { drawCalendar } from '../../charts/calendar/draw.ts';
import { tellCalendar } from '../../charts/calendar/tell.ts';
import type { CalendarData } from '../../charts/calendar/data.ts';
import { NARROW, WIDE } from '../../charts/layout.ts';
import { svgMarks } from '../../charts/svg.ts';
import { rowsOf } from './items.ts';
import type { ChartParts } from './parts.ts';

const TONES = ['community', 'village', 'organisation', 'activity'] as const satisfies readonly CalendarData['tone'][];

/** The day and its tone, read off the page, which prints both. */
function dataOf({ pictures, table }: ChartParts, year: number): CalendarData {
  const text = rowsOf({ table })[0]?.cells[1] ?? '';
  const dot = pictures[0]?.querySelector('.dot');
  const tone = TONES.find((name) => dot?.classList.contains(name)) ?? 'activity';
  return { year, day: Number.parseInt(text, 10), text, tone };
}

/** Draws both pictures and the table of a calendar anew for another year, with the code that drew them for print. */
export function showYear(parts: ChartParts, year: number): void {
  const data = dataOf(parts, year);
  const { rows, sentence } = tellCalendar(data);
  for (const svg of parts.pictures) {
    const picture = drawCalendar(data, svg.classList.contains('wide') ? WIDE : NARROW);
    const description = svg.querySelector('desc');
    if (description) description.textContent = sentence;
    svg.innerHTML = svgMarks(picture);
    if (description) svg.prepend(description);
  }
  for (const { row, key } of rowsOf(parts)) {
    const told = rows.find((one) => one.key.slice(-3) === key.slice(-3));
    if (!told) continue;
    row.dataset['key'] = told.key;
    told.cells.forEach((cell, column) => {
      // The first cell may hold a link; months keep their names.
      const target = row.cells[column];
      if (target && column > 0) target.textContent = cell;
    });
  }
}
