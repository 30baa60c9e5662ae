import { numberedBy, type Numbered } from '../../words/numbering.ts';
import { withoutResidue } from '../../words/residue.ts';
import {
  append,
  element,
  elementsIn,
  isElement,
  isTextNode,
  replace,
  textNode,
  textsIn,
  wordsOf,
  type Element,
  type Node,
  type Parent,
} from './tree.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const BLOCKS = ['p', 'li', 'td', 'th', ...HEADINGS];

/** Takes the first signs of a paragraph away, wherever they stand in it. */
function dropStart(block: Element, length: number): void {
  let left = length;
  for (const text of textsIn(block)) {
    const gone = Math.min(left, text.value.length);
    text.value = text.value.slice(gone);
    left -= gone;
  }
}

/** A line that was broken by hand: behind a full stop a paragraph ends there, elsewhere the line goes on. */
function splitAtBreaks(paragraph: Element): void {
  const groups: Node[][] = [[]];
  for (const child of [...paragraph.childNodes]) {
    const words =
      groups
        .at(-1)
        ?.map((node) => (isTextNode(node) ? node.value : isElement(node) ? wordsOf(node) : ''))
        .join('') ?? '';
    if (!isElement(child) || child.tagName !== 'br') groups.at(-1)?.push(child);
    else if (/[。！？：；”]\s*$/.test(words)) groups.push([]);
  }
  for (const inner of elementsIn(paragraph, 'br')) replace(inner, []);
  if (groups.length > 1)
    replace(
      paragraph,
      groups.filter(({ length }) => length > 0).map((nodes) => element('p', nodes)),
    );
}

/** Cleans the words of every paragraph, as a whole: a quotation may begin in one piece and end in another. */
function cleanTexts(root: Parent): void {
  for (const block of elementsIn(root, ...BLOCKS)) {
    // A cell or an item with paragraphs in it is cleaned paragraph by paragraph.
    if (elementsIn(block, 'p').length > 0) continue;
    const texts = textsIn(block);
    const clean = withoutResidue(texts.map(({ value }) => value));
    texts.forEach((text, index) => {
      text.value = clean[index] ?? '';
    });
  }
}

const isBold = (paragraph: Element): boolean => {
  const [only, ...more] = paragraph.childNodes.filter((node) => !isTextNode(node) || node.value.trim() !== '');
  return more.length === 0 && only !== undefined && isElement(only) && only.tagName === 'strong';
};

/** What became headings because of the number before them. */
export interface Structured {
  readonly title: string | null;
  readonly guessed: readonly string[];
}

/** A list that is being made: what its marks look like, `#、` or ①. */
interface List {
  readonly of: Element;
  readonly shape: string;
}

const shapeOf = (mark: string): string => mark.trim().replace(/\d+/, '#').replace(/[①-⑳]/, '①');

/** Puts an item into the list that it belongs to; marks of another look begin a list inside the last item. */
function addItem(lists: List[], node: Element, { kind, mark }: Numbered): void {
  dropStart(node, mark.length);
  const item = element('li', [...node.childNodes]);
  const shape = shapeOf(mark);
  while (lists.some((list) => list.shape === shape) && lists.at(-1)?.shape !== shape) lists.pop();
  const open = lists.at(-1);
  if (open?.shape === shape) {
    append(open.of, item);
    replace(node, []);
    return;
  }
  const list = element(kind === 'ordered' ? 'ol' : 'ul', [item]);
  const outer = open?.of.childNodes.filter(isElement).at(-1);
  if (outer) {
    append(outer, list);
    replace(node, []);
  } else replace(node, [list]);
  lists.push({ of: list, shape });
}

/** Paragraphs that are numbered by hand become headings and lists, without their numbers. @returns what became a heading. */
function structureParagraphs(root: Parent): readonly string[] {
  const guessed: string[] = [];
  let lists: List[] = [];
  for (const node of [...root.childNodes]) {
    if (!isElement(node)) continue;
    const heading = (HEADINGS as readonly string[]).includes(node.tagName);
    const numbered = heading || node.tagName === 'p' ? numberedBy(wordsOf(node), isBold(node)) : null;
    if (numbered && !heading && numbered.kind !== 'heading') {
      addItem(lists, node, numbered);
      continue;
    }
    lists = [];
    if (!numbered) continue;
    dropStart(node, numbered.mark.length);
    if (heading || numbered.kind !== 'heading') continue;
    guessed.push(wordsOf(node));
    replace(node, [element(numbered.level === 1 ? 'h2' : 'h3', [textNode(wordsOf(node))])]);
  }
  return guessed;
}

/** The highest heading becomes the second level, as in every text of the site: the first is the page's own. @returns the title, when the document begins with one. */
function shiftHeadings(root: Parent): string | null {
  const all = (): readonly Element[] => elementsIn(root, ...HEADINGS);
  const levelOf = ({ tagName }: Element): number => Number(tagName.slice(1));
  const top = (): number => Math.min(...all().map(levelOf));
  const [first] = root.childNodes.filter(isElement);
  let title: string | null = null;
  if (first && all()[0] === first && levelOf(first) === top() && all().filter((one) => levelOf(one) === top()).length === 1) {
    title = wordsOf(first);
    replace(first, []);
  }
  const shift = all().length === 0 ? 0 : 2 - top();
  for (const heading of all()) {
    const level = Math.min(6, levelOf(heading) + shift);
    replace(heading, [element(`h${level}`, [...heading.childNodes])]);
  }
  return title;
}

/** Makes of the paragraphs of a document what they were meant to be. The tree is changed. */
export function structure(root: Parent): Structured {
  for (const paragraph of elementsIn(root, 'p')) splitAtBreaks(paragraph);
  cleanTexts(root);
  for (const paragraph of elementsIn(root, 'p', ...HEADINGS))
    if (wordsOf(paragraph).trim() === '' && elementsIn(paragraph, 'img').length === 0) replace(paragraph, []);
  const guessed = structureParagraphs(root);
  return { title: shiftHeadings(root), guessed };
}
