import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a page shows beside its own words: pictures, ways to elsewhere, and numbers with their proof, which are found by themselves. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'svg', 'figure', 'nav', 'form', 'table', 'button', 'footer', 'pre', 'sup']);
/** Classes of what is found by itself, or stands on many pages alike. */
const OTHERS = new Set([
  'cards',
  'cite',
  'cited-version',
  'take-poster',
  'legend',
  'chart-data',
  'ledger',
  'method',
  'reach',
  'kicker',
  'visually-hidden',
  'for-editors',
]);
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'time', 'wbr']);

type Node = DefaultTreeAdapterTypes.Node;

const skipped = (node: Node): boolean => LEFT_OUT.has(node.nodeName) || classes(node).some((name) => OTHERS.has(name));
const classes = (node: Node): readonly string[] =>
  'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? []) : [];

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if (skipped(node)) return '';
  const inside = node.childNodes.map(textOf).join('');
  return INLINE.has(node.nodeName) ? inside : `\n${inside}\n`;
}

function mainOf(node: Node): Node | undefined {
  if (node.nodeName === 'main') return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = mainOf(child);
    if (found) return found;
  }
  return undefined;
}

/** The words of a built page, one paragraph a line. */
export function pageText(html: string): string {
  const main = mainOf(parse(html));
  const text = main ? textOf(main) : '';
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** More pages than these do not say the same by chance. */
const OFTEN = 3;

/** Texts without the lines that many of them share: a word that stands on every page leads to none. */
export function ownLines(texts: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const text of texts) for (const line of new Set(text.split('\n'))) times.set(line, (times.get(line) ?? 0) + 1);
  return texts.map((text) =>
    text
      .split('\n')
      .filter((line) => (times.get(line) ?? 0) <= OFTEN)
      .join('\n'),
  );
}
