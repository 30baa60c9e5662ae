import { linkHorizontal } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { layoutFor } from '../layout.ts';
import { circle, path, type Mark, type Picture } from '../mark.ts';
import { paragraph, stack, type Block } from '../paragraph.ts';
import { spread } from '../spread.ts';
import { UNNAMED, type NetworkData } from './data.ts';

/** Radius of the hub. */
export const HUB = 54;
/** From the hub's centre to its members. */
const REACH = 150;
const NODE = 8;

const link = linkHorizontal<{ source: readonly [number, number]; target: readonly [number, number] }, readonly [number, number]>()
  .source(({ source }) => source)
  .target(({ target }) => target)
  .x(([x]) => x)
  .y(([, y]) => y);

/** Members left and right of the hub. Unnamed ones take a side of their own, so that nobody reads a name beside an empty ring. */
export function drawButterfly({ centre, nodes, unnamed, tone }: NetworkData, width: number): Picture {
  const { small, strong } = layoutFor(width);
  const members = [
    ...nodes.map((node) => ({ ...node, named: true })),
    ...Array.from({ length: unnamed }, () => ({ key: UNNAMED, name: '', role: undefined, named: false })),
  ];
  const split = unnamed > 0 ? nodes.length : Math.ceil(nodes.length / 2);
  const room = width / 2 - REACH - NODE - 10;
  const wings = [members.slice(0, split), members.slice(split)].map((wing, index) => {
    const side = index === 0 ? 1 : -1;
    const set = (name: string, role: string | undefined, key: string, x: number, top: number): Block =>
      stack(
        [
          { words: name, size: strong, class: 'label' },
          { words: role, size: small, class: 'muted' },
        ],
        { x, top, width: room, anchor: side > 0 ? 'start' : 'end', key },
      );
    const sized = wing.map((member) => ({
      ...member,
      set,
      side,
      size: Math.max(NODE * 2, set(member.name, member.role, member.key, 0, 0).height),
      at: 0,
    }));
    return sized.map((member, at) => ({ ...member, y: spread(sized, member.named ? 18 : 6)[at] ?? 0 }));
  });
  const reach = Math.max(HUB + 1, ...wings.flat().map(({ y, size }) => Math.abs(y) + size / 2));
  const [cx, cy] = [width / 2, reach + 1];
  const marks = wings.flat().flatMap(({ key, name, role, named, set, side, size, y }): readonly Mark[] => {
    const [nx, ny] = [cx + side * REACH, cy + y];
    return [
      path({ d: link({ source: [cx + side * HUB, cy], target: [nx - side * NODE, ny] }) ?? '', class: 'link' }),
      circle({ cx: nx, cy: ny, r: NODE, class: named ? `node ${tone}` : 'node unknown', key }),
      ...(named ? set(name, role, key, nx + side * (NODE + 8), ny - size / 2).marks : []),
    ];
  });
  const lines = paragraph(centre, { x: cx, top: 0, width: HUB * 1.6, size: strong, class: 'centre', balanced: true }).height;
  const hub = [
    circle({ cx, cy, r: HUB, class: `hub ${tone}` }),
    ...paragraph(centre, { x: cx, top: cy - lines / 2, width: HUB * 1.6, size: strong, anchor: 'middle', class: 'centre', balanced: true })
      .marks,
  ];
  const legend =
    unnamed > 0
      ? paragraph(zh.emptyRing, {
          x: cx - REACH - NODE - 12,
          top: cy - (small * 1.4) / 2,
          width: room,
          size: small,
          anchor: 'end',
          class: 'muted',
          key: UNNAMED,
        }).marks
      : [];
  return { width, height: Math.ceil(2 * reach + 2), marks: [...marks, ...hub, ...legend] };
}
