import { path as context } from 'd3';
import { layoutFor } from '../layout.ts';
import { line, path, type Mark, type Picture } from '../mark.ts';
import { paragraph, stack, type Block } from '../paragraph.ts';
import { spread } from '../spread.ts';
import type { PartsData } from './data.ts';

/** Room for the name in the middle. */
export const INNER = 64;
const OUTER = 84;
/** From the ring to its labels. */
const STALK = 36;
/** Air between two arcs, in pixels of the outer edge. */
const SLIT = 4;

/** A piece of the ring; angles run clockwise from twelve o'clock. */
function piece(cx: number, cy: number, from: number, to: number): string {
  const shape = context();
  shape.arc(cx, cy, OUTER, from - Math.PI / 2, to - Math.PI / 2);
  shape.arc(cx, cy, INNER, to - Math.PI / 2, from - Math.PI / 2, true);
  shape.closePath();
  return shape.toString();
}

/** Parts as equal arcs of a ring, names beside it, clockwise from the upper right. The rest of the picture is air. */
export function drawRing({ centre, parts, tone }: PartsData, width: number): Picture {
  const { small, strong } = layoutFor(width);
  const turn = (2 * Math.PI) / parts.length;
  const onTheRight = Math.ceil(parts.length / 2);
  const room = width / 2 - OUTER - STALK;
  const labels = parts.map(({ key, name, note }, index) => {
    const right = index < onTheRight;
    const angle = Math.PI / 2 + (index - (onTheRight - 1) / 2) * turn;
    const set = (x: number, top: number): Block =>
      stack(
        [
          { words: name, size: strong, class: 'strong' },
          { words: note, size: small, class: 'muted' },
        ],
        { x, top, width: room, anchor: right ? 'start' : 'end', key },
      );
    return { key, right, angle, set, at: -Math.cos(angle) * OUTER, size: set(0, 0).height };
  });
  const [rights, lefts] = [labels.slice(0, onTheRight), labels.slice(onTheRight)];
  const ys = [...spread(rights, 10), ...spread(lefts.toReversed(), 10).toReversed()];
  const edges = labels.flatMap(({ size }, index) => [(ys[index] ?? 0) - size / 2, (ys[index] ?? 0) + size / 2]);
  const top = Math.min(-OUTER, ...edges);
  const [cx, cy] = [width / 2, -top];
  const marks = labels.flatMap(({ key, right, angle, set, size }, index): readonly Mark[] => {
    const y = cy + (ys[index] ?? 0);
    const edge = cx + (right ? 1 : -1) * (OUTER + STALK);
    const slit = SLIT / OUTER / 2;
    return [
      path({ d: piece(cx, cy, angle - turn / 2 + slit, angle + turn / 2 - slit), class: `part ${tone}`, key }),
      line({
        x1: cx + Math.sin(angle) * (OUTER + 3),
        y1: cy - Math.cos(angle) * (OUTER + 3),
        x2: edge + (right ? -8 : 8),
        y2: y,
        class: 'leader',
      }),
      ...set(edge, y - size / 2).marks,
    ];
  });
  const lines = paragraph(centre, { x: cx, top: 0, width: INNER * 1.6, size: strong, class: 'centre', balanced: true }).height;
  const name = paragraph(centre, {
    x: cx,
    top: cy - lines / 2,
    width: INNER * 1.6,
    size: strong,
    anchor: 'middle',
    class: 'centre',
    balanced: true,
  });
  return { width, height: Math.ceil(Math.max(OUTER, ...edges) - top), marks: [...marks, ...name.marks] };
}
