import { max, range, scaleLinear } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { layoutFor } from '../layout.ts';
import { line, rect, text, type Mark, type Picture } from '../mark.ts';
import { textWidth } from '../measure.ts';
import { paragraph } from '../paragraph.ts';
import type { SharesData } from './data.ts';

/** One bullet per percentage: the empty rest of its track is what is missing to all. */
export function drawShares({ data, tone }: SharesData, width: number): Picture {
  const { small, figure } = layoutFor(width);
  const numbers = (max(data, (datum) => textWidth(datum.text, figure)) ?? 0) + 16;
  const x = scaleLinear([0, 100], [0, width - numbers]);
  const marks: Mark[] = [];
  let top = 0;
  for (const { key, label, text: printed, low } of data) {
    const name = paragraph(label, { x: 0, top, width, size: small, class: 'label', key });
    const y = top + name.height + 4;
    marks.push(
      ...name.marks,
      rect({ x: 0.5, y: y + 0.5, width: x(100) - 1, height: figure - 1, class: `track ${tone}`, key }),
      rect({ x: 0, y, width: x(low), height: figure, class: `bar ${tone}`, key }),
      ...range(10, 100, 10).map((percent) => line({ x1: x(percent), y1: y, x2: x(percent), y2: y + figure, class: 'notch' })),
      text({ x: width, y: y + figure * 0.86, size: figure, text: printed, anchor: 'end', class: 'figure', key }),
    );
    top = y + figure + 20;
  }
  const baseline = top - 20 + small * 1.3;
  marks.push(
    text({ x: 0, y: baseline, size: small, text: zh.percentEnds[0], class: 'muted' }),
    text({ x: x(100), y: baseline, size: small, text: zh.percentEnds[1], anchor: 'end', class: 'muted' }),
  );
  return { width, height: Math.ceil(baseline + small * 0.3), marks };
}
