import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { reviewed, type Reviewed } from '../domain/review.ts';
import type { Review, ReviewEntry } from '../schema/review.ts';
import { COLLECTION_NAMES, COLLECTIONS, SINGLE_NAMES, SINGLES } from './collections.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { splitFrontMatter } from './mdx.ts';
import { canonical } from './release.ts';

/** A file of the content that readers see, which is reviewed by itself. */
export interface ReviewItem {
  /** Its path below `content` without its ending: `facts/joint-villages`, `story`. */
  readonly key: string;
  /** The folder it lies in; of a file at the top its own name. */
  readonly kind: string;
  readonly form: 'yaml' | 'prose';
  readonly schema: z.ZodType;
  readonly file: string;
  readonly entry: Entry<unknown>;
}

/** A text without what no reader sees: blanks at the end of lines, empty lines around it, two ways to write one character. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}

const tidyAll = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data ?? null, (_key, value: unknown) => (typeof value === 'string' ? tidy(value) : value)));

/**
 * The SHA-256 that an approval carries, in hexadecimal. It is made from what the file says: all fields, in whatever order and with whatever
 * quotation marks they are written, and the body of an MDX text. Comments, the ends of lines and blanks that nobody sees are not in it.
 * Approvals of years hang on this rule: a test holds it to a recorded sum, and the first line would have to name another one.
 * @param without fields that a command writes and nobody approves. @param pictures check sums of the pictures that belong to the text.
 */
export function approvalSum(
  text: string,
  kind: 'yaml' | 'prose',
  without: readonly string[] = [],
  pictures: readonly string[] = [],
): string {
  const parts = kind === 'prose' ? splitFrontMatter(tidy(text)) : null;
  const fields = parse(parts ? parts.yaml : text) as Readonly<Record<string, unknown>> | null;
  const approved = Object.fromEntries(Object.entries(fields ?? {}).filter(([name]) => !without.includes(name)));
  const told = ['review 1', canonical(tidyAll(approved)), tidy(parts?.body ?? ''), ...pictures].join('\n');
  return createHash('sha256').update(told).digest('hex');
}

/** By item, what a command writes into a file that people write. */
const BY_COMMAND: Readonly<Record<string, readonly string[]>> = { site: ['release'] };

/** Everything that is reviewed: each file that readers see, those at the top first. */
export function reviewItems(content: Content): readonly ReviewItem[] {
  return [
    ...SINGLE_NAMES.flatMap((name): readonly ReviewItem[] => {
      const entry: Entry<unknown> | null = content[name];
      const { schema, shown } = SINGLES[name];
      return entry && shown ? [{ key: name, kind: name, form: 'yaml', schema, file: entry.file, entry }] : [];
    }),
    ...COLLECTION_NAMES.flatMap((name): readonly ReviewItem[] => {
      const { folder, kind, schema, shown } = COLLECTIONS[name];
      const entries: readonly Entry<unknown>[] = shown ? content[name] : [];
      return entries.map((entry) => ({ key: `${folder}/${entry.id}`, kind: folder, form: kind, schema, file: entry.file, entry }));
    }),
  ];
}

/** The name of the file below `content/reviews` that holds the entries of an item, without its ending. */
export function recordName(key: string): string {
  return key.replace('/', '-');
}

/** An item with its entries and what they say of it. */
export interface ItemReview extends ReviewItem, Reviewed<ReviewEntry> {
  /** Its text as it is, comments among it. */
  readonly text: string;
  /** Where the pictures lie that belong to it: one that is changed was not approved. */
  readonly pictures: readonly string[];
  /** Check sum of what is to be approved. */
  readonly sha256: string;
  /** The file with its entries; null when there is none yet. */
  readonly record: Entry<Review> | null;
}

/** The check sum that an item would have with this text; its pictures are read as they are now. @throws for a text that cannot be read. */
export function sumWith({ key, form, pictures }: Pick<ItemReview, 'key' | 'form' | 'pictures'>, text: string): string {
  const sums = pictures.map((path) => createHash('sha256').update(readFileSync(path)).digest('hex'));
  return approvalSum(text, form, BY_COMMAND[key], sums);
}

/** The two files of a photo, which differ in their endings. */
function picturesOf({ photos, pictures }: Content, { file }: ReviewItem): readonly string[] {
  const base = photos.find((photo) => photo.file === file)?.data.file.replace(/\.[a-z]+$/, '');
  return pictures.filter(({ name, ending }) => name === `${base ?? ''}${ending}`).map(({ path }) => path);
}

function reviewsOf(content: Content): readonly ItemReview[] {
  const records = new Map(content.reviews.map((entry) => [entry.id, entry]));
  const texts = new Map(content.raw.map(({ file, text }) => [file, text]));
  return reviewItems(content).map((item) => {
    const text = texts.get(item.file) ?? '';
    const pictures = picturesOf(content, item);
    const sha256 = sumWith({ ...item, pictures }, text);
    const record = records.get(recordName(item.key)) ?? null;
    return { ...item, text, pictures, sha256, record, ...reviewed(record?.data.review ?? [], sha256) };
  });
}

/** Every page asks. */
const known = new WeakMap<Content, readonly ItemReview[]>();

/** Every item with where it stands. */
export function itemReviews(content: Content): readonly ItemReview[] {
  const reviews = known.get(content) ?? reviewsOf(content);
  known.set(content, reviews);
  return reviews;
}
