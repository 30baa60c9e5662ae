import { range, scaleLinear } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { layoutFor } from '../layout.ts';
import { line, rect, text, type Mark, type Picture } from '../mark.ts';
import { paragraph } from '../paragraph.ts';
import type { TimelineData } from './data.ts';

/** Columns are years, rows are events: each a bar over the whole years it touches, its words above it. */
export function drawTimeline({ events, tone }: TimelineData, width: number): Picture {
  const { small } = layoutFor(width);
  const first = Math.min(...events.map(({ from }) => from));
  const last = Math.max(...events.map(({ until }) => until));
  const x = scaleLinear([first, last + 1], [0, width]);
  const marks: Mark[] = [];
  let top = small * 1.9;
  for (const { key, text: words, from, until } of events) {
    const [left, right] = [x(from) + 3, x(until + 1) - 3];
    const late = left > width / 2;
    const label = paragraph(words, {
      x: late ? right : left,
      top: top + 8,
      width: late ? right : width - left,
      size: small,
      anchor: late ? 'end' : 'start',
      class: 'label halo',
      key,
    });
    marks.push(
      rect({ x: left, y: top + 8 + label.height + 4, width: right - left, height: 12, class: `bar ${tone}`, key }),
      ...label.marks,
    );
    top += 8 + label.height + 4 + 12 + 8;
  }
  const years = range(first, last + 1).map((year) =>
    text({ x: x(year + 0.5), y: small * 1.1, size: small, anchor: 'middle', text: zh.yearName(year), class: 'muted' }),
  );
  const rules = range(first, last + 2).map((year) =>
    line({ x1: Math.min(width - 0.5, x(year) + 0.5), y1: 0, x2: Math.min(width - 0.5, x(year) + 0.5), y2: top, class: 'hair' }),
  );
  return { width, height: Math.ceil(top + 1), marks: [...rules, ...years, ...marks] };
}
