import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Datum } from '../datum.ts';
import type { Layout } from '../layout.ts';
import { rect, type Mark } from '../mark.ts';
import { fitting } from '../measure.ts';
import { paragraph, stack, type Block } from '../paragraph.ts';

/** Air between the frame and its words. */
const PAD = 10;

/** Levels of which only the total is known, in a dashed frame: a column that goes on, but cannot be filled. @param least height of the frame. */
export function totalsBlock(
  totals: readonly Datum[],
  x: number,
  top: number,
  width: number,
  { small, strong, figure }: Layout,
  least = 0,
): Block {
  if (totals.length === 0) return { marks: [], height: 0 };
  const inside = { x: x + PAD, width: width - 2 * PAD };
  const marks: Mark[] = [];
  let height = PAD;
  for (const { key, label, text: printed } of totals) {
    const words = [
      { words: printed, size: fitting(printed, figure, inside.width, strong), class: 'figure' },
      { words: label, size: small, class: 'label' },
    ];
    const block = stack(words, { ...inside, top: top + height, key });
    marks.push(...block.marks);
    height += block.height + PAD;
  }
  const reason = paragraph(zh.totalsOnly, { ...inside, top: top + height, size: small, class: 'muted' });
  const tall = Math.max(least, height + reason.height + PAD);
  const frame = rect({ x: x + 0.6, y: top + 0.6, width: width - 1.2, height: tall - 1.2, class: 'unknown' });
  return { marks: [frame, ...marks, ...reason.marks], height: tall };
}
