import { isSeq, parseDocument, stringify } from 'yaml';
import type { ReviewEntry } from '../../schema/review.ts';

/** For whoever opens the file. */
const HEAD = '# 三审记录：由 npm run review 写，只往后加，不改不删';

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

const PRINTED = { lineWidth: 0 } as const;

/**
 * The text of a record with one entry more, and all that stood there as it was, comments among it.
 * @param text the record as it is; null when there is none yet. @param author who wrote the item, where the record does not say so yet.
 * @throws when the record cannot be read.
 */
export function withEntry(text: string | null, entry: ReviewEntry, author?: string): string {
  if (text === null) return `${HEAD}\n${stringify({ ...(author === undefined ? {} : { author }), review: [fieldsOf(entry)] }, PRINTED)}`;
  const document = parseDocument(text);
  const review = document.get('review');
  if (document.errors.length > 0 || !isSeq(review)) throw new Error('三审记录读不懂');
  review.add(document.createNode(fieldsOf(entry)));
  if (author !== undefined && !document.has('author')) document.set('author', author);
  return document.toString(PRINTED);
}
