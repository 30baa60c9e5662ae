import { max, scaleLinear } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { layoutFor } from '../layout.ts';
import { line, rect, text, type Mark, type Picture } from '../mark.ts';
import { centred, textWidth } from '../measure.ts';
import { paragraph, stack } from '../paragraph.ts';
import type { ComparisonData } from './data.ts';

const TRACK = 22;

/** Each area has a track of its own from nothing to all; without a whole the track is dashed and says so. */
export function drawComparison({ areas, missing, caveat, tone }: ComparisonData, width: number): Picture {
  const { wide, small, strong } = layoutFor(width);
  const left = wide ? 176 : 0;
  const numbers = (max(areas, ({ share }) => (share ? textWidth(share.text, strong) : 0)) ?? 0) + 12;
  const x = scaleLinear([0, 100], [left, width - numbers]);
  const marks: Mark[] = [];
  let top = 0;
  for (const { key, name, when, part, whole, share, organisations } of areas) {
    // Each area is a case of its own: a line keeps the tracks from being read as one ranking.
    if (top > 0) marks.push(line({ x1: 0, y1: top - 10, x2: width, y2: top - 10, class: 'divider' }));
    const head = stack(
      [
        { words: name, size: strong, class: 'strong' },
        { words: when, size: small, class: 'muted' },
      ],
      { x: 0, top, width: wide ? left - 16 : width, key },
    );
    const y = wide ? top + 2 : top + head.height + 4;
    marks.push(...head.marks);
    let height = TRACK;
    if (share) {
      marks.push(
        rect({ x: left + 0.5, y: y + 0.5, width: x(100) - left - 1, height: TRACK - 1, class: `track ${tone}`, key }),
        rect({ x: left, y, width: x(share.low) - left, height: TRACK, class: `bar ${tone}`, key }),
        text({ x: x(100) + 10, y: centred(y + TRACK / 2, strong), size: strong, text: share.text, class: 'number', key }),
      );
    } else {
      const note = paragraph(missing, { x: left + 8, top: y + 3, width: x(100) - left - 16, size: small, class: 'muted', key });
      height = Math.max(TRACK, note.height + 6);
      marks.push(
        rect({ x: left + 0.5, y: y + 0.5, width: x(100) - left - 1, height: height - 1, class: 'track missing', key }),
        ...note.marks,
      );
    }
    const detail = paragraph(zh.joined(organisations.text, part.text, whole?.text ?? null), {
      x: left,
      top: y + height + 2,
      width: width - left,
      size: small,
      class: 'muted',
      key,
    });
    marks.push(...detail.marks);
    top = Math.max(y + height + 2 + detail.height, wide ? top + head.height : 0) + 20;
  }
  const foot = paragraph(caveat, { x: left, top: top - 4, width: width - left, size: small, class: 'caution' });
  return { width, height: Math.ceil(top - 4 + foot.height), marks: [...marks, ...foot.marks] };
}
