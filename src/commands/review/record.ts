import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { ReviewEntry } from '../../schema/review.ts';

/** For whoever opens the file. */
const HEAD = '# 三审记录：由 npm run review 写，只往后加，不改不删';

const PRINTED = { lineWidth: 0 } as const;

/** The fields that an entry says, in the order of the schema; approval goes without saying. */
function fieldsOf({ step, verdict, name, role, time, note, sha256 }: ReviewEntry): Readonly<Record<string, string>> {
  return {
    step,
    ...(verdict === '通过' ? {} : { verdict }),
    name,
    ...(role === undefined ? {} : { role }),
    time,
    ...(note === undefined ? {} : { note }),
    sha256,
  };
}

/** Where the list of a record ends, and how far its items are moved in. @throws when there is no such list, one item below the other. */
function endOfList(text: string): { readonly end: number; readonly indent: string; readonly signed: boolean; readonly start: number } {
  const document = parseDocument(text);
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => (key as { value?: unknown }).value === 'review')
    : undefined;
  const list = pair?.value;
  const start = (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0];
  const first = isSeq(list) && !list.flow ? (list.items[0] as { range?: readonly number[] }).range?.[0] : undefined;
  const end = isSeq(list) ? (list.items.at(-1) as { range?: readonly number[] } | undefined)?.range?.[1] : undefined;
  if (document.errors.length > 0 || start === undefined || first === undefined || end === undefined)
    throw new Error('三审记录读不懂：review 下面要一条一条写，每条以 - 开头');
  const dash = text.lastIndexOf('-', first);
  return { end, indent: ' '.repeat(dash - text.lastIndexOf('\n', dash) - 1), signed: document.has('author'), start };
}

/**
 * The text of a record with one entry more, and all that stood there as it was, character for character.
 * @param text the record as it is; null when there is none yet. @param author who wrote the item, where the record does not say so yet.
 * @throws when the record cannot be read.
 */
export function withEntry(text: string | null, entry: ReviewEntry, author?: string): string {
  const own = author === undefined ? '' : stringify({ author }, PRINTED);
  if (text === null) return `${HEAD}\n${own}${stringify({ review: [fieldsOf(entry)] }, PRINTED)}`;
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const { end, indent, signed, start } = endOfList(text);
  const added = stringify([fieldsOf(entry)], PRINTED)
    .trimEnd()
    .replace(/^/gm, indent);
  const [before, after] = [text.slice(0, end).trimEnd(), text.slice(text.slice(0, end).trimEnd().length).replace(/^[^\S\n]*\r?\n/, '')];
  const whole = `${before}\n${added}\n${after}`;
  const named = signed ? whole : `${whole.slice(0, start)}${own}${whole.slice(start)}`;
  return named.replace(/\r?\n/g, line);
}
