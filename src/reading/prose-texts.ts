import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Words of an MDX body that are read in one breath; `lineAt` is the line, in the body, of a position in them. */
export interface ProseText {
  readonly text: string;
  readonly lineAt: (at: number) => number;
}

interface Leaf {
  readonly text: string;
  readonly line: number;
}

/** What a node may hold, of all that Markdown and MDX have. */
interface Any extends Node {
  readonly value?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly start?: number | null;
  readonly children?: readonly Any[];
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** A component prints its own words, which are not the editor's: it stands as one sign between two leaves. */
function leavesOf(node: Any): readonly Leaf[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value ?? '', line: lineOf(node) }];
  if (node.type === 'break') return [{ text: '\n', line: lineOf(node) }];
  const inner = (node.children ?? []).flatMap(leavesOf);
  return inner.length === 0 ? [{ text: '□', line: lineOf(node) }] : inner;
}

function join(leaves: readonly Leaf[]): ProseText {
  const text = leaves.map((leaf) => leaf.text).join('');
  const lineAt = (at: number): number => {
    let left = at;
    for (const leaf of leaves) {
      if (left < leaf.text.length) return leaf.line + leaf.text.slice(0, left).split('\n').length - 1;
      left -= leaf.text.length;
    }
    return leaves.at(-1)?.line ?? 1;
  };
  return { text, lineAt };
}

/** Every text of a body that readers meet: blocks with emphasis and links opened up, code, descriptions of pictures, titles of links, first numbers of lists. */
export function proseTexts(body: Root): readonly ProseText[] {
  const texts: ProseText[] = [];
  const add = (text: string | null | undefined, node: Node): void => {
    if (text) texts.push(join([{ text, line: lineOf(node) }]));
  };
  visit(body as Node, (node) => {
    const { type, value, alt, title, start } = node as Any;
    if (BLOCKS.has(type)) texts.push(join(leavesOf(node)));
    if (type === 'code') texts.push(join([{ text: `\n${value ?? ''}`, line: lineOf(node) }]));
    if (type === 'list' && typeof start === 'number' && start !== 1) add(`${start}.`, node);
    add(alt, node);
    add(title, node);
  });
  return texts;
}
