import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { COMPONENTS } from '../schema/prose.ts';
import { attributesOf } from './allowed.ts';
import { proseOf, type Content, type ProseEntry } from './content.ts';

/** A quotation that stands in prose. `line` counts in the body. */
export interface ProseQuote {
  readonly source: string;
  readonly quote: string;
  readonly line: number;
}

/** Every `<Quote>` of a body that is written as it should be, in order. */
export function quotesIn(body: Nodes): readonly ProseQuote[] {
  const quotes: ProseQuote[] = [];
  visit(body, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as MdxJsxFlowElement;
    const given = attributesOf(element);
    if (element.name !== 'Quote' || !COMPONENTS.Quote.attributes.safeParse(given).success) return;
    quotes.push({ source: given['source'] ?? '', quote: given['quote'] ?? '', line: node.position?.start.line ?? 1 });
  });
  return quotes;
}

/** Every `<Quote>` of the content, each with the text it stands in. */
export function quotesOfProse(content: Content): readonly (ProseQuote & { readonly entry: ProseEntry<unknown> })[] {
  return proseOf(content).flatMap((entry) => quotesIn(entry.body).map((one) => ({ ...one, entry })));
}
