import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { idsOf } from '../reading/mdx-facts.ts';

/** A remark plug-in: after each block that is the first to print some facts stand their evidence cards, so that text and proof stay together. */
export function evidenceCards(): (tree: Root) => void {
  return (tree) => {
    const shown = new Set<string>();
    tree.children = tree.children.flatMap((block): RootContent[] => {
      const fresh = idsOf('Fact', block).filter((id) => !shown.has(id));
      fresh.forEach((id) => shown.add(id));
      if (fresh.length === 0) return [block];
      return [
        block,
        {
          type: 'mdxJsxFlowElement',
          name: 'Cards',
          attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: fresh.join(' ') }],
          children: [],
        } satisfies MdxJsxFlowElement,
      ];
    });
  };
}
