import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attributesOf } from '../../reading/allowed.ts';
import type { InitiativeEntry } from '../../reading/content.ts';
import { idsOf } from '../../reading/mdx-facts.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { nameOfTerm } from '../glossary.ts';

const SPOKEN: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote']);

/** A term as the prose prints it: the words given, else its name. */
function termWords(atlas: Atlas, node: MdxJsxTextElement | MdxJsxFlowElement): string {
  const given = node.children.map((child) => wordsOf(atlas, child)).join('');
  return given === '' ? (nameOfTerm(atlas, attributesOf(node)['id'] ?? '') ?? '') : given;
}

/** Words of a node as they are read out: numbers printed, other components left out. */
function wordsOf(atlas: Atlas, node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const { name, attributes } = node;
      const [id] = attributes;
      if (name === 'Term') return termWords(atlas, node);
      return name === 'Fact' && id?.type === 'mdxJsxAttribute' && typeof id.value === 'string' ? factOf(atlas, id.value).now.text : '';
    }
    default:
      return 'children' in node ? node.children.map((child) => wordsOf(atlas, child)).join('') : '';
  }
}

/** Paragraphs and items of lists, each by itself. */
function paragraphsOf(atlas: Atlas, node: RootContent): readonly string[] {
  if (!SPOKEN.has(node.type)) return [];
  const parts: readonly Nodes[] = node.type === 'list' ? node.children : [node];
  return parts.map((part) => wordsOf(atlas, part)).filter((words) => words !== '');
}

/**
 * The text of a mechanism's page as notes for its charts, in the order in which the page shows them: each section goes with its chart,
 * one without a chart with the chart before it, and in a section of several each has what stands between it and the next.
 */
export function notesOfCharts(atlas: Atlas, { data, body }: InitiativeEntry): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>([[data.lead, []]]);
  let [chart, shownHere, words] = [data.lead, false, [] as string[]];
  const close = (): void => {
    notes.set(chart, [...(notes.get(chart) ?? []), ...words]);
    words = [];
  };
  for (const node of body.children) {
    const [shown] = idsOf('Chart', node);
    if (node.type === 'heading' || (shown !== undefined && shownHere)) close();
    shownHere = shown !== undefined || (shownHere && node.type !== 'heading');
    if (shown !== undefined) {
      chart = shown;
      if (!notes.has(chart)) notes.set(chart, []);
    }
    words.push(...paragraphsOf(atlas, node));
  }
  close();
  return notes;
}
