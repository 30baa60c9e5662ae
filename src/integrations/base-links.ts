import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A remark plug-in: `/places/` written in the content leads below the path that the site stands at, which editors need not know. */
export function baseLinks(base: string): () => (tree: Root) => void {
  return () => (tree) => {
    visit(tree, ['link', 'definition', 'image'], (node) => {
      if ('url' in node && /^\/(?!\/)/.test(node.url)) node.url = `${base}${node.url.slice(1)}`;
    });
  };
}
