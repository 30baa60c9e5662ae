import { scaleLinear } from 'd3';
import { layoutFor } from '../layout.ts';
import { rect, type Mark, type Picture } from '../mark.ts';
import { paragraph } from '../paragraph.ts';
import type { TimelineData } from './data.ts';
import { AIR, yearMarks } from './years.ts';

/** Columns are years, rows are events: each a bar over the whole years it touches, its words above it. What lies somewhere in one year is pale: it does not last all of it. */
export function drawTimeline({ events, tone }: TimelineData, width: number): Picture {
  const { small } = layoutFor(width);
  const first = Math.min(...events.map(({ from }) => from));
  const last = Math.max(...events.map(({ until }) => until));
  const x = scaleLinear([first, last + 1], [0, width]);
  const air = Math.min(AIR, (x(first + 1) - x(first)) / 4);
  const marks: Mark[] = [];
  let top = small * 1.9;
  for (const { key, text: words, from, until } of events) {
    const [left, right] = [x(from) + air, x(until + 1) - air];
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
      rect({
        x: left,
        y: top + 8 + label.height + 4,
        width: right - left,
        height: 12,
        class: `bar ${tone}${until > from ? '' : ' sometime'}`,
        key,
      }),
      ...label.marks,
    );
    top += 8 + label.height + 4 + 12 + 8;
  }
  return { width, height: Math.ceil(top + 1), marks: [...yearMarks(first, last, x, top, small), ...marks] };
}
