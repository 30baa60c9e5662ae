import { layoutFor } from '../layout.ts';
import { line, rect, type Mark, type Picture } from '../mark.ts';
import { paragraph } from '../paragraph.ts';
import type { PartsData } from './data.ts';

const BAR = 8;

/** The same arcs cut open: a bar of equal pieces down the side, each with its name. */
export function drawList({ centre, parts, tone }: PartsData, width: number): Picture {
  const { small, strong } = layoutFor(width);
  const head = paragraph(centre, { x: 0, top: 0, width, size: strong, class: 'centre' });
  const left = BAR + 14;
  const marks: Mark[] = [...head.marks];
  let top = head.height + 8;
  for (const { key, name, note } of parts) {
    const common = { x: left, width: width - left, key };
    const title = paragraph(name, { ...common, top: top + 4, size: strong, class: 'strong' });
    const tail =
      note === undefined
        ? { marks: [], height: 0 }
        : paragraph(note, { ...common, top: top + 4 + title.height, size: small, class: 'muted' });
    const height = title.height + tail.height + 10;
    marks.push(
      rect({ x: 0, y: top, width: BAR, height: height - 3, class: `part ${tone}`, key }),
      line({ x1: left, y1: top + height - 1.5, x2: width, y2: top + height - 1.5, class: 'hair' }),
      ...title.marks,
      ...tail.marks,
    );
    top += height;
  }
  return { width, height: Math.ceil(top), marks };
}
