import { layoutFor } from '../layout.ts';
import { line, rect, type Mark, type Picture } from '../mark.ts';
import { paragraph, stack } from '../paragraph.ts';
import type { PartsData } from './data.ts';

const BAR = 8;

/** A bar of pieces down the side, each with its name. */
export function drawList({ centre, parts, tone }: PartsData, width: number): Picture {
  const { small, strong } = layoutFor(width);
  const head = paragraph(centre, { x: 0, top: 0, width, size: strong, class: 'centre' });
  const left = BAR + 14;
  const marks: Mark[] = [...head.marks];
  let top = head.height + 8;
  for (const { key, name, note } of parts) {
    const words = stack(
      [
        { words: name, size: strong, class: 'strong' },
        { words: note, size: small, class: 'muted' },
      ],
      { x: left, top: top + 4, width: width - left, key },
    );
    const height = words.height + 10;
    marks.push(
      rect({ x: 0, y: top, width: BAR, height: height - 3, class: `part ${tone}`, key }),
      line({ x1: left, y1: top + height - 1.5, x2: width, y2: top + height - 1.5, class: 'hair' }),
      ...words.marks,
    );
    top += height;
  }
  return { width, height: Math.ceil(top), marks };
}
