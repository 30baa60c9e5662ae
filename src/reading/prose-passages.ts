import type { Node } from 'mdast';
import { align, type Span } from './align.ts';
import type { ProseEntry } from './prose-file.ts';
import { passageOf, withoutAddresses, type Leaf, type Passage, type PassageKind } from './passage.ts';

/** What a node may hold, of all that Markdown and MDX have. */
interface Any extends Node {
  readonly value?: string;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly children?: readonly Any[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

const KINDS: Readonly<Record<string, PassageKind>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

/** Components whose words are those of a source. */
const QUOTATIONS: ReadonlySet<string> = new Set(['Quote']);
const isQuotation = ({ type, name }: Any): boolean => type === 'blockquote' || QUOTATIONS.has(name ?? '');

const nowhere = (): null => null;

/** The passages of an MDX body. `source` is its whole file, `print` says what a component prints for an id, if it is known yet. */
export function prosePassages(
  { file, body, before }: Pick<ProseEntry<unknown>, 'file' | 'body' | 'before'>,
  source: string,
  print: (component: string, id: string) => string | undefined,
): readonly Passage[] {
  const top = source.split('\n').slice(0, before).join('\n').length + (before > 0 ? 1 : 0);
  const lineOf = (node: Node): number => (node.position?.start.line ?? 1) + before;
  const spansOf = (node: Any) => (): readonly Span[] | null => {
    const { start, end } = node.position ?? {};
    return start?.offset === undefined || end?.offset === undefined
      ? null
      : align(node.value ?? '', source, [start.offset + top, end.offset + top]);
  };

  const leavesOf = (node: Any, quoted: boolean): readonly Leaf[] => {
    const line = lineOf(node);
    if (node.type === 'text') return withoutAddresses({ text: node.value ?? '', line, own: !quoted, spans: spansOf(node) });
    if (node.type === 'inlineCode') return [{ text: node.value ?? '', line, own: false, spans: nowhere }];
    if (node.type === 'break') return [{ text: '\n', line, own: false, spans: nowhere }];
    const inside = quoted || isQuotation(node);
    const inner = (node.children ?? []).flatMap((child) => leavesOf(child, inside));
    if (inner.length > 0) return inner;
    const id = node.attributes?.find(({ name }) => name === 'id')?.value;
    const printed = typeof id === 'string' ? print(node.name ?? '', id) : undefined;
    return [{ text: printed ?? '□', line, own: false, spans: nowhere }];
  };

  const walk = (node: Any, quoted: boolean): readonly Passage[] => {
    const inside = quoted || isQuotation(node);
    const kind = KINDS[node.type];
    const said = (text: string | null | undefined, as: PassageKind): readonly Passage[] =>
      text ? [passageOf(file, as, [{ text, line: lineOf(node), own: !inside, spans: nowhere }])] : [];
    return [
      ...(kind === undefined ? [] : [passageOf(file, kind, leavesOf(node, inside))]),
      ...said(node.title, 'title'),
      ...said(node.alt, 'picture'),
      ...(node.children ?? []).flatMap((child) => walk(child, inside)),
    ];
  };
  return walk(body as Any, false);
}
