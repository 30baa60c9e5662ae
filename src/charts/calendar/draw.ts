import { zhCharts as zh } from '../../words/zh/charts.ts';
import { layoutFor } from '../layout.ts';
import { circle, path, rect, text, type Mark, type Picture } from '../mark.ts';
import { centred } from '../measure.ts';
import { paragraph } from '../paragraph.ts';
import { monthsOf, type CalendarData } from './data.ts';

/** A month of 31 days that starts on a Sunday ends in this column. */
const COLUMNS = 37;

/** One line per month, its days under their weekdays: the marked day wanders through the weeks as it does in life. */
export function drawCalendar(data: CalendarData, width: number): Picture {
  const { wide, small } = layoutFor(width);
  const [left, right, row] = [small * 3.6, small * 2.6, wide ? 25 : 22];
  const step = (width - left - right) / COLUMNS;
  const x = (column: number): number => left + (column + 0.5) * step;
  const top = wide ? small * 1.6 : 4;
  const months = monthsOf(data);
  const bottom = top + months.length * row;
  const marks: Mark[] = [];
  for (let column = 5; column < COLUMNS; column += 7)
    marks.push(
      rect({ x: x(column) - step / 2, y: top, width: step * Math.min(2, COLUMNS - column), height: bottom - top, class: 'weekend' }),
    );
  // A plain loop: this file is fetched by readers who choose another year, and d3 is not worth its bytes there.
  for (let column = 5; wide && column < COLUMNS - 1; column += 7)
    marks.push(text({ x: x(column + 0.5), y: small * 1.05, size: small, anchor: 'middle', text: zh.weekend, class: 'muted' }));
  months.forEach(({ key, month, length, starts, weekday }, index) => {
    const y = top + (index + 0.5) * row;
    const days = Array.from({ length }, (_, date) => date).filter((date) => date + 1 !== data.day);
    marks.push(
      text({ x: left - 10, y: centred(y, small), size: small, anchor: 'end', text: zh.monthName(month), class: 'label', key }),
      path({ d: days.map((date) => `M${x(starts + date)},${y}h0`).join(''), class: 'days', key }),
      ...(weekday > 4 ? [circle({ cx: x(starts + data.day - 1), cy: y, r: wide ? 11 : 9, class: `ring ${data.tone}`, key })] : []),
      circle({ cx: x(starts + data.day - 1), cy: y, r: wide ? 7.5 : 6, class: `dot ${data.tone}`, key }),
      text({
        x: width,
        y: centred(y, small),
        size: small,
        anchor: 'end',
        text: zh.weekdayName(weekday),
        class: weekday > 4 ? 'strong' : 'muted',
        key,
      }),
    );
  });
  const legend = paragraph(zh.calendarLegend(data.year, data.text, months.filter(({ weekday }) => weekday > 4).length), {
    x: left,
    top: bottom + 8,
    width: width - left,
    size: small,
    class: 'muted',
  });
  return { width, height: Math.ceil(bottom + 8 + legend.height), marks: [...marks, ...legend.marks] };
}
