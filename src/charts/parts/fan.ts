import { linkHorizontal, sum } from 'd3';
import { layoutFor } from '../layout.ts';
import { circle, path, type Mark, type Picture } from '../mark.ts';
import { textWidth } from '../measure.ts';
import { paragraph, stack, type Block } from '../paragraph.ts';
import type { PartsData } from './data.ts';

/** Radius of the circle with the formula's name. */
export const HUB = 54;
const NODE = 7;
/** From the circle's edge to the dots, and between two parts. */
const REACH = 110;
const AIR = 14;

const link = linkHorizontal<{ source: readonly [number, number]; target: readonly [number, number] }, readonly [number, number]>()
  .source(({ source }) => source)
  .target(({ target }) => target)
  .x(([x]) => x)
  .y(([, y]) => y);

/** The formula on the left, its parts one below the other in the order of the source: neither a share of a whole nor a cycle. */
export function drawFan({ centre, parts, tone }: PartsData, width: number): Picture {
  const { small, strong } = layoutFor(width);
  const texts = parts.flatMap(({ name, note = '' }) => [textWidth(name, strong), textWidth(note, small)]);
  const room = width - HUB * 2 - REACH - NODE - 10;
  // The whole fan stands in the middle, however short its words are.
  const margin = Math.max(1, (room - Math.max(...texts)) / 2);
  const [cx, dots] = [margin + HUB, margin + HUB * 2 + REACH];
  const left = dots + NODE + 10;
  const set = (index: number, top: number): Block => {
    const { key = '', name = '', note } = parts[index] ?? {};
    return stack(
      [
        { words: name, size: strong, class: 'strong' },
        { words: note, size: small, class: 'muted' },
      ],
      { x: left, top, width: width - left, key },
    );
  };
  const heights = parts.map((_, index) => set(index, 0).height);
  const tall = sum(heights) + AIR * Math.max(0, parts.length - 1);
  const height = Math.max(tall, HUB * 2 + 3);
  const cy = height / 2;
  const marks: Mark[] = [];
  let top = (height - tall) / 2;
  parts.forEach(({ key }, index) => {
    const y = top + strong * 0.72;
    marks.push(
      path({ d: link({ source: [cx + HUB, cy], target: [dots - NODE, y] }) ?? '', class: 'link' }),
      circle({ cx: dots, cy: y, r: NODE, class: `node ${tone}`, key }),
      ...set(index, top).marks,
    );
    top += (heights[index] ?? 0) + AIR;
  });
  const name = { x: cx, width: HUB * 1.6, size: strong, anchor: 'middle' as const, class: 'centre', balanced: true };
  const lines = paragraph(centre, { ...name, top: 0 }).height;
  marks.push(circle({ cx, cy, r: HUB, class: `hub ${tone}` }), ...paragraph(centre, { ...name, top: cy - lines / 2 }).marks);
  return { width, height: Math.ceil(height), marks };
}
