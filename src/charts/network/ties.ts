import { layoutFor } from '../layout.ts';
import { circle, line, type Mark } from '../mark.ts';
import { paragraph } from '../paragraph.ts';
import type { NetworkData } from './data.ts';

const NODE = 7;

/** Pairs in rows: both names outward, the line and what it is for between them. */
export function drawTies(
  { ties, tone }: NetworkData,
  width: number,
  from: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { wide, small } = layoutFor(width);
  const half = wide ? 80 : 48;
  const [left, right] = [width / 2 - half, width / 2 + half];
  const room = left - NODE - 8;
  const marks: Mark[] = [];
  let top = from;
  for (const { key, between, role } of ties) {
    const above =
      role === undefined
        ? { marks: [], height: 0 }
        : paragraph(role, { x: width / 2, top, width: 2 * half - 4 * NODE, size: small, anchor: 'middle', class: 'muted', key });
    const names = between.map(
      (name, side) => (anchorTop: number) =>
        paragraph(name, {
          x: side === 0 ? left - NODE - 8 : right + NODE + 8,
          top: anchorTop,
          width: room,
          size: small,
          anchor: side === 0 ? 'end' : 'start',
          class: 'label',
          key,
        }),
    );
    const tallest = Math.max(...names.map((set) => set(0).height));
    const y = top + Math.max(above.height + 6, tallest / 2);
    marks.push(
      ...above.marks,
      line({ x1: left + NODE, y1: y, x2: right - NODE, y2: y, class: `tie ${tone}`, key }),
      circle({ cx: left, cy: y, r: NODE, class: `node ${tone}`, key }),
      circle({ cx: right, cy: y, r: NODE, class: `node ${tone}`, key }),
    );
    for (const set of names) marks.push(...set(y - set(0).height / 2).marks);
    top = y + Math.max(NODE, tallest / 2) + 18;
  }
  return { marks, bottom: ties.length > 0 ? top - 16 : from };
}
