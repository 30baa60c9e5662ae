import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Tone } from '../datum.ts';
import { layoutFor } from '../layout.ts';
import { circle, path, type Mark } from '../mark.ts';
import { paragraph, stack, type Block } from '../paragraph.ts';
import { unnamedKey, type NetworkGroup } from './data.ts';

const NODE = 7;
/** The stem under the hub, and where members stand. */
const STEM = 9;
const MEMBER = 38;

/** The hub on top and its members below it, each on a branch of the stem. */
export function branchesBlock(group: NetworkGroup, tone: Tone, from: number, width: number): Block {
  const { small, strong } = layoutFor(width);
  const words = [
    { words: group.centre, size: strong, class: 'centre' },
    { words: group.area, size: small, class: 'muted' },
  ];
  const head = stack(words, { x: STEM * 2 + 8, top: from, width: width - STEM * 2 - 8 });
  const root = from + strong * 0.72;
  const marks: Mark[] = [];
  let top = from + head.height + 10;
  const branch = (y: number): void =>
    void marks.push(path({ d: `M${STEM},${root + 8}V${y - 10}Q${STEM},${y} ${STEM + 10},${y}H${MEMBER - NODE}`, class: 'link' }));
  for (const { key, name, role } of group.nodes) {
    const y = top + strong * 0.72;
    const left = MEMBER + NODE + 8;
    const said = stack(
      [
        { words: name, size: strong, class: 'label' },
        { words: role, size: small, class: 'muted' },
      ],
      { x: left, top, width: width - left, key },
    );
    branch(y);
    marks.push(circle({ cx: MEMBER, cy: y, r: NODE, class: `node ${tone}`, key }), ...said.marks);
    top += said.height + 8;
  }
  if (group.unnamed > 0) {
    const key = unnamedKey(group);
    const pitch = NODE * 2 + 5;
    const columns = Math.max(1, Math.floor((width - MEMBER) / pitch));
    branch(top + 10);
    for (let index = 0; index < group.unnamed; index += 1)
      marks.push(
        circle({
          cx: MEMBER + (index % columns) * pitch,
          cy: top + 10 + Math.floor(index / columns) * pitch,
          r: NODE,
          class: 'node unknown',
          key,
        }),
      );
    top += 10 + Math.ceil(group.unnamed / columns) * pitch;
    const legend = paragraph(zh.emptyRing, { x: MEMBER - NODE, top, width: width - MEMBER, size: small, class: 'muted', key });
    marks.push(...legend.marks);
    top += legend.height;
  }
  marks.push(circle({ cx: STEM, cy: root, r: 8, class: `hub ${tone}` }), ...head.marks);
  return { marks, height: top - from };
}
