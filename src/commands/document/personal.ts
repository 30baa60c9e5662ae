import { personalIn, type Personal } from '../../words/personal.ts';
import type { Span } from './known-numbers.ts';
import { isElement, textsIn, type Parent, type TextNode } from './tree.ts';

const BLOCKS = /^(?:p|li|t[dh]|h[1-6])$/;

/** The paragraph, cell or item that a piece of text stands in. */
function blockOf({ parentNode }: TextNode): Parent | null {
  let at: Parent | null = parentNode;
  while (at && isElement(at) && !BLOCKS.test(at.tagName)) at = at.parentNode;
  return at;
}

/** What belongs to a person in the words of a document, and where in its pieces of text: a number may begin in one and end in another. */
export function personalBelow(root: Parent): {
  readonly found: readonly Personal[];
  readonly within: ReadonlyMap<TextNode, readonly Span[]>;
} {
  const found: Personal[] = [];
  const within = new Map<TextNode, readonly Span[]>();
  for (const texts of Map.groupBy(textsIn(root), blockOf).values()) {
    const here = personalIn(texts.map(({ value }) => value).join(''));
    found.push(...here);
    let before = 0;
    for (const text of texts) {
      const shift = before;
      within.set(
        text,
        here.map(({ start, end }) => ({ start: start - shift, end: end - shift })),
      );
      before += text.value.length;
    }
  }
  return { found, within };
}
