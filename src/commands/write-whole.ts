import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the disk is asked to do. */
export interface Disk {
  readonly rename: (from: string, to: string) => void;
}

/** A file as it will be: where, and what it holds. */
export type Whole = readonly [path: string, data: string | Uint8Array];

/** Writes a file that is not there yet, all of it, down to the platter. @throws what the disk says; a part of it may be there then. */
export function writeNew(path: string, data: string | Uint8Array, mode?: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    // All of it: the disk may take a part, when it is almost full.
    writeFileSync(file, data);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a file beside its place, under a name that the reader of the content leaves alone, to be opened by whoever may open the old one.
 * @returns where it is. @throws what the disk says; then it is gone.
 */
export function writeDraft(path: string, data: string | Uint8Array): string {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeNew(draft, data, statSync(path, { throwIfNoEntry: false })?.mode);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return draft;
}

/**
 * Writes several files whole: all beside their places, and only when all of them are written, one after the other in its place.
 * @throws what the disk says; then no file is half-written, nothing stays beside, and of those that were not there before none is.
 */
export function writeTogether(files: readonly Whole[], { rename }: Disk = { rename: renameSync }): void {
  const drafts: (readonly [draft: string, path: string])[] = [];
  const made: string[] = [];
  try {
    for (const [path, data] of files) drafts.push([writeDraft(path, data), path]);
    for (const [draft, path] of drafts) {
      const isNew = !existsSync(path);
      rename(draft, path);
      if (isNew) made.push(path);
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  } finally {
    for (const [draft] of drafts) rmSync(draft, { force: true });
  }
}

/** Writes a file whole: whoever looks sees the old text or the new one, also when the machine stops. @throws what the disk says; then the old text stands. */
export function writeWhole(path: string, data: string, disk?: Disk): void {
  writeTogether([[path, data]], disk);
}
