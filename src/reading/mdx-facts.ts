import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Ids of the components of one name below a node of an MDX tree, in order, each once. */
export function idsOf(component: string, node: Nodes): readonly string[] {
  const ids = new Set<string>();
  visit(node, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (element) => {
    const { name, attributes } = element as MdxJsxTextElement | MdxJsxFlowElement;
    const [attribute] = attributes;
    if (name === component && attribute?.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') ids.add(attribute.value);
  });
  return [...ids];
}
