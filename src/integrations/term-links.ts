import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { TermFinder } from '../words/terms.ts';

/** Where running text stands. */
const BLOCKS = new Set(['p', 'li', 'dd']);
/** What is no running text, or may hold no link. */
const NEVER = new Set(
  'a h1 h2 h3 h4 h5 h6 figure svg math table nav dt summary button label form select textarea code pre blockquote q script style template'.split(
    ' ',
  ),
);
/** Evidence, lists of names, large numbers and small print under them, by their class. */
const APART =
  /^(?:cards?|ledger|quotes?|cited|citation|record|alliance|members|kicker|list-title|card-meta|big|legend|visually-hidden|take.*|row-proofs|for-editors)$/;
/** Elements of ours that leave their paragraphs as they are; what other scripts own is left alone. */
const QUIET_ELEMENTS: readonly string[] = ['evidence-cards', 'scroll-story'];

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

function isApart(element: Element): boolean {
  return (
    NEVER.has(element.tagName) ||
    (element.tagName.includes('-') && !QUIET_ELEMENTS.includes(element.tagName)) ||
    attribute(element, 'data-no-terms') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    (attribute(element, 'class') ?? '').split(' ').some((one) => APART.test(one))
  );
}

/** Running text of a page: its words, and where they stand in the page's source. */
interface Run {
  readonly text: string;
  readonly start: number;
}

interface Walked {
  readonly runs: readonly Run[];
  /** Terms that the page links to by itself. */
  readonly linked: readonly string[];
}

function walk(html: string, glossary: string): Walked {
  const runs: Run[] = [];
  const linked: string[] = [];
  const visit = (node: Node, inMain: boolean, inBlock: boolean, apart: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const at = node.sourceCodeLocation;
      // A text with character references is longer in the source than it reads; it is left alone.
      if (at && inBlock && !apart && html.slice(at.startOffset, at.endOffset) === node.value)
        runs.push({ text: node.value, start: at.startOffset });
      return;
    }
    if (!('childNodes' in node)) return;
    const element = 'tagName' in node ? node : undefined;
    const href = element && attribute(element, 'href');
    if (inMain && href?.startsWith(`${glossary}#`)) linked.push(href.slice(glossary.length + 1));
    const main = inMain || element?.tagName === 'main';
    const block = main && (inBlock || (element !== undefined && BLOCKS.has(element.tagName)));
    const away = apart || (element !== undefined && isApart(element));
    node.childNodes.forEach((child) => {
      visit(child, main, block, away);
    });
  };
  visit(parse(html, { sourceCodeLocationInfo: true }), false, false, false);
  return { runs, linked };
}

/**
 * The page with the first use of each term linked to the glossary: once a page, in running text only, never in a heading, a link, a
 * quotation, evidence, a table or a chart. All other bytes stay as they are.
 * @param find finds the terms of this page in a text. @param glossary address of the glossary, `/zt/sanyuan/glossary/`.
 */
export function withTermLinks(html: string, find: TermFinder, glossary: string): string {
  const { runs, linked } = walk(html, glossary);
  const met = new Set(linked);
  let done = '';
  let from = 0;
  for (const { text, start } of runs) {
    for (const { id, text: words, at } of find(text)) {
      if (met.has(id)) continue;
      met.add(id);
      done += `${html.slice(from, start + at)}<a class="term" href="${glossary}#${id}">${words}</a>`;
      from = start + at + words.length;
    }
  }
  return done + html.slice(from);
}

/** The build plug-in that does so to every page, in `astro dev` as well. */
export function termLinks(): AstroIntegration {
  return {
    name: 'term-links',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ entrypoint: fileURLToPath(new URL('./term-links-middleware.ts', import.meta.url)), order: 'post' });
      },
    },
  };
}
