import { max, scaleLinear } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { endOf } from '../datum.ts';
import { layoutFor } from '../layout.ts';
import { line, text, type Mark, type Picture } from '../mark.ts';
import { centred, fitting, textWidth } from '../measure.ts';
import { paragraph } from '../paragraph.ts';
import { ARROW, bar } from './bar.ts';
import { ranked, type BarsData } from './data.ts';

/** Ranked bars with their numbers at the end, so that no axis has to be read. */
export function drawBars(bars: BarsData, width: number): Picture {
  const { wide, small, strong } = layoutFor(width);
  const data = ranked(bars);
  const left = wide ? 200 : 0;
  const room = width - left;
  const widest = max(data, (datum) => textWidth(datum.text, strong)) ?? 0;
  const arrow = data.some((datum) => endOf(datum) === 'arrow') ? ARROW : 0;
  const longest = Math.max(room * 0.3, room - widest - 8 - arrow);
  const x = scaleLinear([0, max(data, ({ low, high }) => high ?? low) ?? 1], [left, left + longest]);
  const thick = wide ? 26 : 22;
  const marks: Mark[] = [];
  let bottom = 0;
  data.forEach((datum, index) => {
    const { key, text: printed } = datum;
    const top = index === 0 ? 4 : bottom + 16;
    const label = paragraph(datum.label, {
      x: 0,
      top: wide ? top + 2 : top,
      width: wide ? left - 16 : width,
      size: small,
      class: 'label',
      key,
    });
    const y = wide ? top : top + label.height + 4;
    const { marks: drawn, end } = bar(datum, x, y, thick, bars.tone);
    const size = fitting(printed, strong, width - end - 8, small);
    marks.push(
      line({ x1: left + 0.5, y1: y - 4, x2: left + 0.5, y2: y + thick + 4, class: 'axis' }),
      ...label.marks,
      ...drawn,
      text({ x: end + 8, y: centred(y + thick / 2, size), size, text: printed, class: 'number', key }),
    );
    bottom = Math.max(y + thick, wide ? top + label.height : 0);
  });
  const notes = [...new Set(data.map(endOf))].map((end) => zh.end[end]).filter((note) => note !== '');
  const foot = paragraph(notes.join('；'), { x: left, top: bottom + 10, width: room, size: small, class: 'muted' });
  return { width, height: Math.ceil(bottom + 10 + foot.height), marks: [...marks, ...foot.marks] };
}
