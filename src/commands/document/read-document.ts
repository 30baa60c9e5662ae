import mammoth from 'mammoth';
import { parseFragment, serialize } from 'parse5';
import type { Complaint } from '../../reading/problem.ts';
import { personalIn, type Personal } from '../../words/personal.ts';
import { zhDocument as zh } from '../../words/zh/document.ts';
import { NotReadable, openOffice, packed } from '../import/office-file.ts';
import { withFacts, type Found, type Known } from './known-numbers.ts';
import { markdownOf } from './markdown.ts';
import { besides } from './not-taken.ts';
import { personalBelow } from './personal.ts';
import { structure } from './structure.ts';
import { attributeOf, element, elementsIn, replace, textNode, textsIn, wordsOf, type Parent } from './tree.ts';

/** A document as our Markdown, and all that an editor has to look at. */
export interface Converted {
  readonly title: string | null;
  readonly markdown: string;
  readonly numbers: readonly Found[];
  readonly notTaken: readonly string[];
  readonly guessed: readonly string[];
  /** What belongs to a person, in the words and in the title. */
  readonly personal: readonly Personal[];
}

/** Word calls its styles by these names whatever its language; a few templates say them in Chinese. */
const STYLES = [
  ...['Title', '标题', '文档标题'].map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...[1, 2, 3, 4].flatMap((level) =>
    ['heading', 'Heading', '标题'].map((name) => `p[style-name='${name} ${level}'] => h${level + 1}:fresh`),
  ),
  "p[style-name='Subtitle'] => p:fresh",
];

/** Stands for a fact until the Markdown is made: no document has these signs any more, for they are residue. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

function dropImages(root: Parent): readonly string[] {
  return elementsIn(root, 'img').map((image, index) => {
    replace(image, []);
    return zh.image(index + 1, (attributeOf(image, 'alt') ?? '').trim());
  });
}

/** Tables with merged cells have no form in Markdown. */
function dropMerged(root: Parent): readonly string[] {
  return elementsIn(root, 'table').flatMap((table, index) => {
    const merged = elementsIn(table, 'td', 'th').some(
      (cell) => attributeOf(cell, 'colspan') !== undefined || attributeOf(cell, 'rowspan') !== undefined,
    );
    if (!merged) return [];
    replace(table, []);
    return [zh.table(index + 1, wordsOf(table).trim().slice(0, 12))];
  });
}

/** Notes are told of by their words; here their numbers and their list go. */
function dropNotes(root: Parent): void {
  for (const link of elementsIn(root, 'a')) {
    const target = attributeOf(link, 'href') ?? '';
    const sup = link.parentNode;
    if (/^#(?:foot|end)note-(?!ref)/.test(target) && sup && 'tagName' in sup) replace(sup.tagName === 'sup' ? sup : link, []);
  }
  for (const list of elementsIn(root, 'ol'))
    if (elementsIn(list, 'li').some((item) => /^(?:foot|end)note-\d/.test(attributeOf(item, 'id') ?? ''))) replace(list, []);
}

/** Only addresses of the web stay links; bookmarks and files of the author's machine lead nowhere. */
function dropLinks(root: Parent): readonly string[] {
  return elementsIn(root, 'a').flatMap((link) => {
    const target = attributeOf(link, 'href');
    if (target !== undefined && /^https?:\/\//.test(target)) return [];
    const words = wordsOf(link);
    replace(link, words === '' ? [] : [...link.childNodes]);
    return target === undefined || words === '' ? [] : [zh.link(words)];
  });
}

/** Markdown tables begin with a heading row; cells hold one line. */
function plainTables(root: Parent): void {
  for (const table of elementsIn(root, 'table')) {
    const [first] = elementsIn(table, 'tr');
    const heads = first ? elementsIn(first, 'td', 'th') : [];
    for (const cell of elementsIn(table, 'td', 'th')) {
      const words = elementsIn(cell, 'p').map(wordsOf).join('；') || wordsOf(cell);
      replace(cell, [element(heads.includes(cell) ? 'th' : 'td', [textNode(words)])]);
    }
  }
}

function putFacts(root: Parent, known: Known, within: ReturnType<typeof personalBelow>['within']): readonly Found[] {
  return textsIn(root).flatMap((text) => {
    const { text: put, found } = withFacts(text.value, known, (id) => `${OPEN}${id}${CLOSE}`, within.get(text));
    text.value = put;
    return found;
  });
}

/**
 * Converts a document of Word. Its words stay; what Word leaves around them goes, and what has no place in our texts is named.
 * @returns complaints instead, when there are revisions or hidden words. @throws NotReadable when the bytes are no document.
 */
export async function readDocument(bytes: Uint8Array, known: Known): Promise<Converted | readonly Complaint[]> {
  const { refused, named, parts } = besides(openOffice(bytes, 'docx'));
  if (refused.length > 0) return refused.map(([says, fix]) => ({ says, fix }));
  const html = await htmlOf(packed(parts));
  const root = parseFragment(html);
  dropNotes(root);
  const notTaken = [...named, ...dropImages(root), ...dropMerged(root), ...dropLinks(root)];
  plainTables(root);
  const { title, guessed } = structure(root);
  if (wordsOf(root).trim() === '' && title === null) return [{ says: zh.empty[0], fix: zh.empty[1] }];
  const { found, within } = personalBelow(root);
  const personal = [...personalIn(title ?? ''), ...found];
  const numbers = putFacts(root, known, within);
  const markdown = markdownOf(serialize(root)).replace(new RegExp(`${OPEN}([a-z0-9-]+)${CLOSE}`, 'g'), '<Fact id="$1" />');
  return { title, markdown, numbers, notTaken, guessed, personal };
}

async function htmlOf(archive: Buffer): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    return (await mammoth.convertToHtml({ buffer: archive }, { styleMap: STYLES, convertImage, externalFileAccess: false })).value;
  } catch {
    throw new NotReadable(...zh.broken);
  }
}
