import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const BROKEN_LINE = /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—])/gu;

/** A remark plug-in: a line break inside a Chinese sentence is no space, so it goes away. */
export function joinHanLines(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(BROKEN_LINE, '');
    });
  };
}
