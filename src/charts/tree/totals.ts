import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Datum } from '../datum.ts';
import type { Layout } from '../layout.ts';
import { line, type Mark } from '../mark.ts';
import { fitting } from '../measure.ts';
import { paragraph, stack, type Block } from '../paragraph.ts';

/** Levels of which only the total is known, one below the other, and why they are not inside the picture. */
export function totalsBlock(totals: readonly Datum[], x: number, top: number, width: number, { small, strong, figure }: Layout): Block {
  if (totals.length === 0) return { marks: [], height: 0 };
  const marks: Mark[] = [line({ x1: x, y1: top + 0.5, x2: x + width, y2: top + 0.5, class: 'axis' })];
  let height = 8;
  for (const { key, label, text: printed } of totals) {
    const words = [
      { words: printed, size: fitting(printed, figure, width, strong), class: 'figure' },
      { words: label, size: small, class: 'label' },
    ];
    const block = stack(words, { x, top: top + height, width, key });
    marks.push(...block.marks);
    height += block.height + 10;
  }
  const reason = paragraph(zh.totalsOnly, { x, top: top + height, width, size: small, class: 'muted' });
  return { marks: [...marks, ...reason.marks], height: height + reason.height };
}
