import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** One element of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text inside. */
  readonly text: string;
  readonly parents: readonly string[];
  /** False when the parser made it up, or closed it where the source did not: the nesting is wrong there. */
  readonly asWritten: boolean;
}

/** One built page. */
export interface Page {
  /** From the root of the site: `/places/`, `/404.html`. */
  readonly path: string;
  readonly tags: readonly Tag[];
  /** What a reader sees, one piece for each paragraph, cell, label … */
  readonly blocks: readonly string[];
}

const INVISIBLE = new Set(['script', 'style', 'template', 'head']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'u',
  'wbr',
]);
/** What the parser may add to a page without anything being wrong. */
const IMPLIED = new Set(['html', 'head', 'body', 'tbody', 'colgroup']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Reads a page as a browser does. */
export function readPage(path: string, html: string): Page {
  const tags: Tag[] = [];
  const blocks: string[] = [''];
  const walk = (node: DefaultTreeAdapterTypes.Node, parents: readonly string[]): void => {
    if ('value' in node && !parents.some((name) => INVISIBLE.has(name))) blocks.push(`${blocks.pop() ?? ''}${node.value}`);
    if (!('childNodes' in node)) return;
    const name = 'tagName' in node ? node.tagName : '';
    if ('attrs' in node) {
      const at = node.sourceCodeLocation;
      // In SVG and MathML an element may close itself.
      const closed =
        at?.endTag !== undefined || VOID.has(name) || html.slice(at?.startTag?.startOffset, at?.startTag?.endOffset).endsWith('/>');
      const attributes = new Map(node.attrs.map((attribute) => [attribute.name, attribute.value]));
      tags.push({ name, attributes, text: textOf(node), parents, asWritten: IMPLIED.has(name) || (at?.startTag !== undefined && closed) });
    }
    if (!INLINE.has(name)) blocks.push('');
    const inside = 'content' in node ? node.content.childNodes : node.childNodes;
    inside.forEach((child) => {
      walk(child, name === '' ? parents : [...parents, name]);
    });
    if (!INLINE.has(name)) blocks.push('');
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), []);
  return { path, tags, blocks: blocks.map((block) => block.replace(/[ \t\r\n\f]+/g, ' ').trim()).filter((block) => block !== '') };
}

/** The value of an attribute, empty when it is absent. */
export const attribute = (tag: Tag | undefined, name: string): string => tag?.attributes.get(name) ?? '';

/** The tags of these names. */
export const named = (page: Page, ...names: readonly string[]): readonly Tag[] => page.tags.filter(({ name }) => names.includes(name));
