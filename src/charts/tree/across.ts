import { max, min, sum } from 'd3';
import type { Datum } from '../datum.ts';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { placesLegend } from '../legend.ts';
import { layoutFor, type Layout } from '../layout.ts';
import { rect, text, type Mark, type Picture } from '../mark.ts';
import { centred, textWidth } from '../measure.ts';
import { BASELINE, NOTHING, paragraph, stack, type Block } from '../paragraph.ts';
import type { Branch, TreeData } from './data.ts';
import { drawTree } from './draw.ts';

/** Air between two branches. */
const AIR = 3;
/** Height of the leaves. */
const LEAVES = 58;
/** Distance of signs that stand one below the other, in em. */
const DOWN = 1.12;
const PAD = 10;

/** Name from top to bottom, as on a shop sign, and the number of places under it. */
function branchMarks({ key, label, places }: Branch, x: number, top: number, width: number, height: number, size: number): readonly Mark[] {
  const middle = x + width / 2;
  return [
    rect({ x: x + 0.5, y: top + 0.5, width: width - 1, height: height - 1, class: 'around', key }),
    ...[...label].map((sign, index) =>
      text({ x: middle, y: top + 4 + size * (DOWN * index + BASELINE), size, anchor: 'middle', text: sign, class: 'label', key }),
    ),
    text({ x: middle, y: top + height - 6, size, anchor: 'middle', text: String(places.length), class: 'muted', key }),
  ];
}

/** Levels of which only the total is known, in a dashed frame across the foot. */
function totalsAcross(totals: readonly Datum[], top: number, width: number, { small, figure }: Layout): Block {
  if (totals.length === 0) return NOTHING;
  const column = (width - PAD) / totals.length;
  const blocks = totals.map(({ key, label, text: printed }, index): Block => {
    const x = PAD + index * column;
    const beside = textWidth(printed, figure) + 10;
    const number = text({ x, y: top + PAD + figure * 0.92, size: figure, text: printed, class: 'figure', key });
    const name = stack([{ words: label, size: small, class: 'label' }], {
      x: x + beside,
      top: top + PAD + 7,
      width: column - beside - PAD,
      key,
    });
    return { marks: [number, ...name.marks], height: Math.max(figure * 1.1, name.height + 7) };
  });
  const head = PAD + (max(blocks, ({ height }) => height) ?? 0);
  const reason = paragraph(zh.totalsOnly, { x: PAD, top: top + head + 2, width: width - 2 * PAD, size: small, class: 'muted' });
  const height = head + 2 + reason.height + PAD - 4;
  const frame = rect({ x: 0.6, y: top + 0.6, width: width - 1.2, height: height - 1.2, class: 'unknown' });
  return { marks: [frame, ...blocks.flatMap(({ marks }) => marks), ...reason.marks], height };
}

/** The levels from top to bottom, for a screen that is low and wide. Where branches are too slender for their names, as they stand on pages. */
export function drawTreeAcross(data: TreeData, width: number): Picture {
  const { root, branches, totals } = data;
  const layout = layoutFor(width);
  const { small, strong } = layout;
  const leaf =
    (width - AIR * (branches.length - 1)) /
    Math.max(
      1,
      sum(branches, ({ places }) => places.length),
    );
  const slender = leaf * (min(branches, ({ places }) => places.length) ?? 0) < small * 1.1;
  if (slender || textWidth(root, strong) > width) return drawTree(data, width);
  const stem = strong + 12;
  const names = small * DOWN * (max(branches, ({ label }) => [...label].length) ?? 0) + small * 1.4 + 14;
  const foot = stem + AIR + names + AIR + LEAVES;
  const marks: Mark[] = [
    rect({ x: 0.5, y: 0.5, width: width - 1, height: stem - 1, class: 'around' }),
    text({ x: width / 2, y: centred(stem / 2, strong), size: strong, anchor: 'middle', text: root, class: 'strong' }),
  ];
  let left = 0;
  for (const branch of branches) {
    const own = leaf * branch.places.length;
    marks.push(...branchMarks(branch, left, stem + AIR, own, names, small));
    branch.places.forEach(({ key, kind }, index) =>
      marks.push(rect({ x: left + leaf * index + 0.3, y: foot - LEAVES, width: leaf - 0.6, height: LEAVES, class: `part ${kind}`, key })),
    );
    left += own + AIR;
  }
  const places = branches.flatMap((branch) => branch.places);
  const legend = placesLegend(places, 0, foot + 6, width, layout);
  const below = foot + 6 + legend.height + 8;
  const block = totalsAcross(totals, below, width, layout);
  return { width, height: Math.ceil(below + block.height), marks: [...marks, ...legend.marks, ...block.marks] };
}
