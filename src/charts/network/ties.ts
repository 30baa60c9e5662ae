import type { Tone } from '../datum.ts';
import type { Layout } from '../layout.ts';
import { circle, line, type Mark } from '../mark.ts';
import { NOTHING, paragraph, type Block } from '../paragraph.ts';
import type { Tie } from './data.ts';

const NODE = 8;

/** Pairs one below the other: two dots, the tie between them with what it is for, the names under the dots. */
export function pairsBlock(pairs: readonly Tie[], tone: Tone, x: number, from: number, width: number, { small }: Layout): Block {
  const ends = [x + width * 0.25, x + width * 0.75] as const;
  const marks: Mark[] = [];
  let top = from;
  for (const { key, between, role } of pairs) {
    const set = { size: small, anchor: 'middle' as const, key };
    const above =
      role === undefined ? NOTHING : paragraph(role, { ...set, x: x + width / 2, top, width: width / 2 - 4 * NODE, class: 'muted' });
    const y = top + Math.max(above.height + 6, NODE + 1);
    const names = between.map((name, side) =>
      paragraph(name, { ...set, x: ends[side === 0 ? 0 : 1], top: y + NODE + 5, width: width / 2 - 8, class: 'label' }),
    );
    marks.push(
      ...above.marks,
      line({ x1: ends[0] + NODE, y1: y, x2: ends[1] - NODE, y2: y, class: `tie ${tone}`, key }),
      ...ends.map((cx) => circle({ cx, cy: y, r: NODE, class: `node ${tone}`, key })),
      ...names.flatMap((name) => name.marks),
    );
    top = y + NODE + 5 + Math.max(...names.map(({ height }) => height)) + 22;
  }
  return { marks, height: pairs.length > 0 ? top - 22 - from : 0 };
}
