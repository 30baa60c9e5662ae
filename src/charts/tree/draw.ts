import { max, min, sum } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { placesLegend } from '../legend.ts';
import { layoutFor, type Layout } from '../layout.ts';
import { rect, text, type Mark, type Picture } from '../mark.ts';
import { centred, fitting, textWidth, wrap } from '../measure.ts';
import { BASELINE, LEADING, paragraph } from '../paragraph.ts';
import type { Branch, TreeData } from './data.ts';
import { icicle, type Piece } from './icicle.ts';
import { totalsBlock } from './totals.ts';

/** Air between two columns, and between two pieces of the township column. */
const AIR = 3;
/** The totals beside the wide picture. */
const ASIDE = 152;
/** More room than this a leaf never gets. */
const TALLEST = 24;
/** From here on a picture of leaves grows too high. */
const MANY = 2500;
/** What the leaves keep of the width, however long the names are: their legend has to fit. */
const LEAVES = 112;

/** The height at which the name of the smallest branch still has a line of its own, but never so low that leaves cannot be told apart. */
function leafHeight(branches: readonly Branch[], { small }: Layout): number {
  const counts = branches.map(({ places }) => places.length);
  const forNames = (small * 1.4) / Math.max(1, min(counts) ?? 1);
  return Math.min(TALLEST, Math.max(Math.ceil(forNames * 10) / 10, sum(counts) > MANY ? 1 : 2));
}

/** The name of a township and how many places it has, in its piece of the column. */
function branchMarks(
  { of: { key, label, places }, top, height }: Piece<Branch>,
  x: number,
  width: number,
  { small }: Layout,
): readonly Mark[] {
  const count = String(places.length);
  const room = width - 12 - textWidth(count, small) - 6;
  const size = fitting(label, small, room, small);
  const first = wrap(label, size, room)[0] ?? label;
  const y = centred(top + height / 2, small);
  return [
    rect({ x: x + 0.5, y: top + 0.5, width: width - 1, height: height - 1, class: 'around', key }),
    text({ x: x + 6, y, size, text: first === label ? label : `${[...first].slice(0, -1).join('')}…`, class: 'label', key }),
    text({ x: x + width - 6, y, size: small, anchor: 'end', text: count, class: 'muted', key }),
  ];
}

/** Three columns: the district, its townships, their places. Totals without a breakdown stand outside, beside or below. */
export function drawTree({ root, branches, totals }: TreeData, width: number): Picture {
  const layout = layoutFor(width);
  const { wide, small, strong } = layout;
  const beside = wide && totals.length > 0;
  const right = beside ? width - ASIDE - 24 : width;
  const laid = icicle({ branches }, leafHeight(branches, layout), AIR);
  const longest = (max(branches, ({ label }) => textWidth(label, small)) ?? 0) + 18 + textWidth('00', small);
  const names = Math.max(longest, textWidth(zh.columns.township, small) + 8);
  const stem = strong + 10;
  const middle = stem + AIR;
  const column = Math.min(names, right - middle - AIR - LEAVES);
  const left = middle + column + AIR;
  const head = small * LEADING + 4;
  const heading = (words: string, x: number): Mark => text({ x, y: small * BASELINE, size: small, text: words, class: 'muted' });
  const lines = Math.min([...root].length, Math.floor(laid.height / (strong * 1.4)));
  const name = paragraph(root, {
    x: stem / 2,
    top: head + (laid.height - lines * strong * 1.4) / 2,
    width: strong,
    size: strong,
    anchor: 'middle',
    class: 'strong',
  });
  const slit = Math.min(0.8, (laid.leaves[0]?.height ?? 0) / 3);
  const marks: Mark[] = [
    heading(zh.columns.township, middle),
    heading(zh.leaves, left),
    ...(beside ? [heading(zh.totals, width - ASIDE)] : []),
    rect({ x: 0.5, y: head + 0.5, width: stem - 1, height: laid.height - 1, class: 'around' }),
    ...name.marks.slice(0, lines),
    ...laid.branches.flatMap((piece) => branchMarks({ ...piece, top: head + piece.top }, middle, column, layout)),
    ...laid.leaves.map(({ of: { key, kind }, top, height }) =>
      rect({ x: left, y: head + top + slit / 2, width: right - left, height: height - slit, class: `part ${kind}`, key }),
    ),
  ];
  const places = branches.flatMap((branch) => branch.places);
  const legend = placesLegend(places, left, head + laid.height + 8, right - left, layout);
  const foot = head + laid.height + 8 + legend.height;
  const block = beside
    ? totalsBlock(totals, width - ASIDE, head, ASIDE, layout, laid.height)
    : totalsBlock(totals, 0, foot + 14, width, layout);
  const bottom = beside ? Math.max(foot, head + block.height) : foot + (block.height > 0 ? 14 + block.height : 0);
  return { width, height: Math.ceil(bottom), marks: [...marks, ...legend.marks, ...block.marks] };
}
