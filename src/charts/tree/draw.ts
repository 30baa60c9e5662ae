import { hierarchy, max } from 'd3';
import { placesLegend } from '../legend.ts';
import { layoutFor } from '../layout.ts';
import { circle, path, text, type Mark, type Picture } from '../mark.ts';
import { centred, textWidth } from '../measure.ts';
import type { Branch, TreeData } from './data.ts';

const STEM = 7;
const ELBOW = 18;

interface Node {
  readonly label: string;
  readonly branch?: Branch;
  readonly children?: readonly Node[];
}

/** A branch per township, its places as leaves in a row: the rows can be compared like bars. */
export function drawTree({ root, branches }: TreeData, width: number): Picture {
  const layout = layoutFor(width);
  const { wide, small, strong } = layout;
  const district = hierarchy<Node>(
    { label: root, children: branches.map((branch) => ({ label: branch.label, branch })) },
    ({ children }) => children,
  );
  const labels = max(branches, ({ label }) => textWidth(label, small)) ?? 0;
  const left = ELBOW + 6 + labels + 12;
  const leaves = max(branches, ({ places }) => places.length) ?? 1;
  const pitch = Math.min(wide ? 22 : 15, (width - left) / leaves);
  const dot = pitch * 0.42;
  const row = Math.max(small * 1.7, dot * 2 + 6);
  const rootLine = strong * 1.4;
  const marks: Mark[] = [
    circle({ cx: STEM, cy: rootLine / 2, r: 5, class: 'node ink' }),
    text({ x: ELBOW, y: centred(rootLine / 2, strong), size: strong, text: root, class: 'strong' }),
  ];
  (district.children ?? []).forEach(({ data: { label, branch } }, index) => {
    const y = rootLine + row * (index + 0.5) + 4;
    marks.push(
      path({ d: `M${STEM},${rootLine / 2 + 5}V${y - 6}Q${STEM},${y} ${STEM + 6},${y}H${ELBOW}`, class: 'link' }),
      text({ x: ELBOW + 6, y: centred(y, small), size: small, text: label, class: 'label' }),
      ...(branch?.places ?? []).map(({ key, kind }, leaf) =>
        circle({ cx: left + pitch * (leaf + 0.5), cy: y, r: dot, class: `dot ${kind}`, key }),
      ),
    );
  });
  const foot = rootLine + row * branches.length + 8;
  const places = branches.flatMap((branch) => branch.places);
  const legend = placesLegend(places, left, foot, width - left, layout);
  return { width, height: Math.ceil(foot + legend.height), marks: [...marks, ...legend.marks] };
}
