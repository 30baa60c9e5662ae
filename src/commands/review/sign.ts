import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordName, sumWith, type ItemReview } from '../../reading/reviews.ts';
import { readEntry } from '../../reading/entry.ts';
import { pathOf, readText } from '../../reading/file.ts';
import type { Problem } from '../../reading/problem.ts';
import { Review, type ReviewEntry } from '../../schema/review.ts';
import { zhReview } from '../../words/zh/review.ts';
import { refusalOf } from '../refusal.ts';
import { writeWhole, type Disk } from '../write-whole.ts';
import { withEntry } from './record.ts';

const { command: zh } = zhReview;

/** The file with the entries of an item, below the root of the content. */
export function recordFile(key: string): string {
  return `reviews/${recordName(key)}.yaml`;
}

/** Whether the item and its record are still as the reviewer was shown them. */
function still(root: string, item: ItemReview): boolean {
  const { key, file, sha256, record } = item;
  const text = readText(pathOf(root, file), file);
  if (typeof text !== 'string' || sumWith(item, text) !== sha256) return false;
  const path = join(root, recordFile(key));
  if (!existsSync(path)) return record === null;
  const problems: Problem[] = [];
  const now = readEntry(Review, recordName(key), file, readFileSync(path, 'utf8'), problems);
  return problems.length === 0 && now?.data.review.length === record?.data.review.length;
}

/** What a reviewer adds; the check sum is that of the item. */
export type NewEntry = Omit<ReviewEntry, 'sha256'>;

/**
 * Adds an entry to the record of an item, whole or not at all.
 * @returns why it was not signed, in the words of an editor; null when it was.
 */
export function sign(root: string, item: ItemReview, entry: NewEntry, author: string | undefined, disk?: Disk): string | null {
  const last = item.record?.data.review.at(-1);
  if (last && (last.time > entry.time || (last.time === entry.time && last.sha256 === item.sha256))) return zh.tooEarly(last.time);
  try {
    if (!still(root, item)) return zh.moved;
    const path = join(root, recordFile(item.key));
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    const text = withEntry(before, { ...entry, sha256: item.sha256 }, author);
    const problems: Problem[] = [];
    if (readEntry(Review, recordName(item.key), path, text, problems) === null) return zh.notWritten(problems[0]?.says ?? '');
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, text, disk);
    return null;
  } catch (error) {
    return zh.notWritten(refusalOf(error));
  }
}
