import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isTextNode = (node: Node | Parent): node is TextNode => node.nodeName === '#text';

/** Elements below a node that are called so, in the order of the document. */
export function elementsIn(node: Parent, ...names: readonly string[]): readonly Element[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => [...(names.includes(child.tagName) ? [child] : []), ...elementsIn(child, ...names)]);
}

/** Pieces of text below a node. */
export function textsIn(node: Parent): readonly TextNode[] {
  return node.childNodes.flatMap((child): readonly TextNode[] => (isTextNode(child) ? [child] : isElement(child) ? textsIn(child) : []));
}

/** All words below a node. */
export function wordsOf(node: Parent): string {
  return textsIn(node)
    .map(({ value }) => value)
    .join('');
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** An element with what is to be in it. */
export function element(name: string, children: readonly Node[] = []): Element {
  const made = adapter.createElement(name, html.NS.HTML, []);
  for (const child of children) {
    adapter.detachNode(child);
    adapter.appendChild(made, child);
  }
  return made;
}

/** Words that stand nowhere yet. */
export function textNode(value: string): TextNode {
  return adapter.createTextNode(value);
}

/** Puts a node behind all others that are in an element. */
export function append(into: Element, node: Node): void {
  adapter.detachNode(node);
  adapter.appendChild(into, node);
}

/** Puts nodes in the place of one. */
export function replace(old: Node, by: readonly Node[]): void {
  const parent = old.parentNode;
  if (!parent) return;
  for (const node of by) {
    adapter.detachNode(node);
    adapter.insertBefore(parent, node, old);
  }
  adapter.detachNode(old);
}
