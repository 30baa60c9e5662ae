import { range } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Layout } from '../layout.ts';
import { circle, line, type Mark } from '../mark.ts';
import { paragraph, stack, type Block } from '../paragraph.ts';
import { hubsKey, unnamedKey, type NetworkGroup, type Rings } from './data.ts';

/** Radii of hubs and of members, and the air between two of a kind. */
const HUB = 13;
const MEMBER = 8;
const AIR = 6;

/** A number, what it counts, and that many empty rings in rows of about one length. */
function ringsBlock({ label, text, count }: Rings, radius: number, name: string, key: string, place: Place): Block {
  const { left, top, width, layout } = place;
  const head = stack(
    [
      { words: text, size: layout.figure, class: 'figure' },
      { words: label, size: layout.small, class: 'label' },
    ],
    { x: left, top, width, key },
  );
  const pitch = radius * 2 + AIR;
  const most = Math.max(1, Math.floor((width + AIR - 2) / pitch));
  const rows = Math.ceil(count / most);
  const columns = Math.ceil(count / rows);
  const from = top + head.height + 8;
  const rings = range(count).map((index) =>
    circle({
      cx: left + 1 + radius + (index % columns) * pitch,
      cy: from + radius + Math.floor(index / columns) * pitch,
      r: radius,
      class: `${name} unknown`,
      key,
    }),
  );
  return { marks: [...head.marks, ...rings], height: head.height + 8 + rows * pitch };
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly layout: Layout;
}

/** Hubs above, members below, and between them that nobody says which belongs to which. @returns null for a group with a hub of its own. */
export function apartBlock(group: NetworkGroup, left: number, from: number, width: number, layout: Layout): Block | null {
  if (!group.apart) return null;
  const marks: Mark[] = [];
  let top = from;
  const place = (): Place => ({ left, top, width, layout });
  const hubs = ringsBlock(group.apart.hubs, HUB, 'hub', hubsKey(group), place());
  top += hubs.height + 6;
  const between = paragraph(zh.apart, { x: left, top: top + 8, width, size: layout.small, class: 'muted' });
  marks.push(...hubs.marks, line({ x1: left, y1: top, x2: left + width, y2: top, class: 'divider' }), ...between.marks);
  top += 8 + between.height + 12;
  const members = ringsBlock(group.apart.members, MEMBER, 'node', unnamedKey(group), place());
  marks.push(...members.marks);
  return { marks, height: top + members.height - from };
}
