import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { IMPORT_JOURNAL } from '../../reading/unfinished.ts';
import { writeNew, type Disk as Renaming } from '../write-whole.ts';

/** A file that is to become another: its path inside the content, what it was when it was read (null: not there), what it will be. */
export interface Replacement {
  readonly path: string;
  readonly old: string | null;
  readonly now: string;
}

/** What the disk is asked to do, step by step. */
export interface Disk extends Renaming {
  /** Writes a file that is not there yet, all of it, down to the platter. */
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
}

export const DISK: Disk = {
  write: (path, text) => {
    writeNew(path, text);
  },
  rename: renameSync,
  remove: (path) => rmSync(path),
};

const Journal = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), old: z.string().nullable(), now: z.string() })),
});
type Entry = z.infer<typeof Journal>['files'][number];

const ENDING = '.import';
/** Where the new text of a file waits: beside it, under a name that the reader of the content leaves alone. */
const draftOf = (path: string): string => join(dirname(path), `.${basename(path)}${ENDING}`);
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const read = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const sumAt = (path: string): string | null => {
  const text = read(path);
  return text === null ? null : sum(text);
};

/** Drafts that an import left behind before it had noted anything down. */
function draftsIn(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return ['', ...folders.map(({ name }) => name)].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.startsWith('.') && name.endsWith(ENDING))
      .map((name) => join(root, folder, name)),
  );
}

/** Somebody else changed a file in the meantime. */
export class ChangedMeanwhile extends Error {
  readonly path: string;
  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/**
 * Puts new files in the place of old ones: first all of them beside their places, then a note of what is to come, then one after the other,
 * then the note goes. Killed at any moment, the tree is the old one, the new one, or one that `finishInterrupted` completes.
 * @throws ChangedMeanwhile, or what the disk says; before the note is there, nothing has changed.
 */
export function replaceFiles(root: string, files: readonly Replacement[], disk: Disk = DISK): void {
  for (const { path, old } of files) if (read(join(root, path)) !== old) throw new ChangedMeanwhile(path);
  const note = join(root, IMPORT_JOURNAL);
  const made: string[] = [];
  const make = (path: string, text: string): void => {
    made.push(path);
    disk.write(path, text);
  };
  try {
    for (const { path, now } of files) {
      const target = join(root, path);
      mkdirSync(dirname(target), { recursive: true });
      make(draftOf(target), now);
    }
    const entries: readonly Entry[] = files.map(({ path, old, now }) => ({ path, old: old === null ? null : sum(old), now: sum(now) }));
    make(draftOf(note), JSON.stringify({ files: entries }, null, 1));
    disk.rename(draftOf(note), note);
  } catch (error) {
    if (!existsSync(note)) for (const path of made) rmSync(path, { force: true });
    throw error;
  }
  for (const { path } of files) disk.rename(draftOf(join(root, path)), join(root, path));
  disk.remove(note);
}

/** What was found of an import that stopped. */
export type Interrupted =
  | { readonly kind: 'none' }
  /** Nothing had been put in its place: what it had prepared is thrown away. */
  | { readonly kind: 'dropped'; readonly count: number }
  | { readonly kind: 'finished'; readonly paths: readonly string[] }
  /** These files were changed by somebody after it stopped; nothing is touched. */
  | { readonly kind: 'stuck'; readonly paths: readonly string[] };

function noted(note: string): readonly Entry[] | null {
  try {
    return Journal.parse(JSON.parse(readFileSync(note, 'utf8'))).files;
  } catch {
    return null;
  }
}

/** Whether the step of a file can still be done, or was. */
function canFinish(root: string, { path, old, now }: Entry): boolean {
  const target = join(root, path);
  if (!resolve(target).startsWith(resolve(root) + sep)) return false;
  const found = sumAt(target);
  return found === now || (found === old && sumAt(draftOf(target)) === now);
}

/** Completes an import that was stopped in the middle, or clears away what it had only prepared. */
export function finishInterrupted(root: string, disk: Disk = DISK): Interrupted {
  const note = join(root, IMPORT_JOURNAL);
  if (!existsSync(note)) {
    const left = draftsIn(root);
    for (const path of left) disk.remove(path);
    return left.length === 0 ? { kind: 'none' } : { kind: 'dropped', count: left.length };
  }
  const entries = noted(note);
  if (entries === null) return { kind: 'stuck', paths: [IMPORT_JOURNAL] };
  const stuck = entries.filter((entry) => !canFinish(root, entry)).map(({ path }) => path);
  if (stuck.length > 0) return { kind: 'stuck', paths: stuck };
  for (const { path, now } of entries) {
    const target = join(root, path);
    if (sumAt(target) !== now) disk.rename(draftOf(target), target);
    else if (existsSync(draftOf(target))) disk.remove(draftOf(target));
  }
  disk.remove(note);
  return { kind: 'finished', paths: entries.map(({ path }) => path) };
}
