import { zhCharts as zh } from '../../words/zh/charts.ts';
import { layoutFor } from '../layout.ts';
import { circle, path, type Mark, type Picture } from '../mark.ts';
import { paragraph, stack } from '../paragraph.ts';
import { UNNAMED, type NetworkData } from './data.ts';

const NODE = 7;
/** The stem under the hub, and where members stand. */
const STEM = 9;
const MEMBER = 38;

/** The hub on top and its members below it, each on a branch of the stem. */
export function drawBranches({ centre, nodes, unnamed, tone }: NetworkData, width: number): Picture {
  const { small, strong } = layoutFor(width);
  const head = paragraph(centre, { x: STEM * 2 + 8, top: 0, width: width - STEM * 2 - 8, size: strong, class: 'centre' });
  const root = strong * 0.72;
  const marks: Mark[] = [];
  let top = head.height + 10;
  const branch = (y: number): void =>
    void marks.push(path({ d: `M${STEM},${root + 8}V${y - 10}Q${STEM},${y} ${STEM + 10},${y}H${MEMBER - NODE}`, class: 'link' }));
  for (const { key, name, role } of nodes) {
    const y = top + strong * 0.72;
    const left = MEMBER + NODE + 8;
    const words = stack(
      [
        { words: name, size: strong, class: 'label' },
        { words: role, size: small, class: 'muted' },
      ],
      { x: left, top, width: width - left, key },
    );
    branch(y);
    marks.push(circle({ cx: MEMBER, cy: y, r: NODE, class: `node ${tone}`, key }), ...words.marks);
    top += words.height + 8;
  }
  if (unnamed > 0) {
    const pitch = NODE * 2 + 5;
    const columns = Math.max(1, Math.floor((width - MEMBER) / pitch));
    branch(top + 10);
    for (let index = 0; index < unnamed; index += 1)
      marks.push(
        circle({
          cx: MEMBER + (index % columns) * pitch,
          cy: top + 10 + Math.floor(index / columns) * pitch,
          r: NODE,
          class: 'node unknown',
          key: UNNAMED,
        }),
      );
    top += 10 + Math.ceil(unnamed / columns) * pitch;
    const legend = paragraph(zh.emptyRing, { x: MEMBER - NODE, top, width: width - MEMBER, size: small, class: 'muted', key: UNNAMED });
    marks.push(...legend.marks);
    top += legend.height;
  }
  marks.push(circle({ cx: STEM, cy: root, r: 8, class: `hub ${tone}` }), ...head.marks);
  return { width, height: Math.ceil(top), marks };
}
