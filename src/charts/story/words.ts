import type { Mark } from '../mark.ts';
import { NOTHING, stack, type Block } from '../paragraph.ts';
import type { StoryBox } from './box.ts';
import type { Headline } from './data.ts';

/** A big numeral and its words, as wide as they may be, from `top` down around `x`. */
export function headline(head: Headline | undefined, box: StoryBox, x: number, top: number, width: number): Block {
  if (!head) return NOTHING;
  return stack(
    [
      { words: head.figure, size: box.figure, class: 'figure' },
      { words: head.label, size: box.small, class: 'label' },
    ],
    { x, top, width, anchor: 'middle', balanced: true },
  );
}

/** All marks of several blocks, and the height of the tallest. */
export function beside(blocks: readonly Block[]): { readonly marks: readonly Mark[]; readonly height: number } {
  return { marks: blocks.flatMap(({ marks }) => marks), height: Math.max(0, ...blocks.map(({ height }) => height)) };
}
