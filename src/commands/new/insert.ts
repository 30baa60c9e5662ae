import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Filled } from './fill.ts';
import { plainItem } from './print.ts';

/** Where a list of a YAML text ends, and how far its items stand in. */
function endOf(text: string, key: string): { readonly at: number; readonly indent: number } | null {
  const { contents } = parseDocument(text);
  const pair = isMap(contents) ? contents.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  if (!isSeq(pair?.value) || pair.value.flow === true) return null;
  const [first, last] = [pair.value.items[0], pair.value.items.at(-1)].filter(isNode);
  if (!first?.range || !last?.range) return null;
  // Two letters, `- `, stand before an item.
  const indent = first.range[0] - (text.lastIndexOf('\n', first.range[0]) + 1) - '- '.length;
  return { at: text.slice(0, last.range[1]).trimEnd().length, indent };
}

/**
 * Adds an item at the end of a list in a YAML text, and leaves every other letter as it is, comments among them. A list that is missing begins
 * at the end of the text. @throws RangeError when the list is not written as one item a line, so that nothing is lost.
 */
export function insertItem(text: string, key: string, item: Filled): string {
  const before = (parseDocument(text).toJS() ?? {}) as Readonly<Record<string, unknown>>;
  const end = endOf(text, key);
  const lines = (indent: number): string =>
    plainItem(item)
      .map((line) => `${' '.repeat(indent)}${line}`)
      .join('\n');
  const after =
    end === null ? `${text.trimEnd()}\n${key}:\n${lines(2)}\n` : `${text.slice(0, end.at)}\n${lines(end.indent)}${text.slice(end.at)}`;
  const listed = (before[key] ?? []) as readonly unknown[];
  const parsed = parseDocument(after);
  if (parsed.errors.length > 0 || !isDeepStrictEqual(parsed.toJS(), { ...before, [key]: [...listed, item] }))
    throw new RangeError(`“${key}”没有一项一行地写，加不进去：先把它写成每项以 - 开头的列表`);
  return after;
}
