import { circle, type Mark } from '../mark.ts';
import { paragraph, stack, type Block } from '../paragraph.ts';
import type { Layout } from '../layout.ts';
import type { Step } from './data.ts';

/** Indent of an item behind its bullet. */
const BULLET = 12;

/** The words of one step: name, note, items. */
export function setStep({ key, name, note, items }: Step, x: number, top: number, width: number, { small, strong }: Layout): Block {
  const head = stack(
    [
      { words: name, size: strong, class: 'strong' },
      { words: note, size: small, class: 'muted' },
    ],
    { x, top, width, key, balanced: true },
  );
  const marks: Mark[] = [...head.marks];
  let height = head.height;
  for (const item of items) {
    const set = paragraph(item, { x: x + BULLET, top: top + height + 2, width: width - BULLET, size: small, class: 'label', key });
    marks.push(circle({ cx: x + 3, cy: top + height + 2 + small * 0.7, r: 2, class: 'bullet', key }), ...set.marks);
    height += set.height + 2;
  }
  return { marks, height };
}
