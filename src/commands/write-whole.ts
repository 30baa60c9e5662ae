import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the disk is asked to do. */
export interface Disk {
  readonly rename: (from: string, to: string) => void;
}

/** Writes a text beside its place, under a name that the reader of the content leaves alone. @returns where it is. @throws what the disk says; then it is gone. */
export function writeDraft(path: string, text: string): string {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const file = openSync(draft, 'wx');
  try {
    // All of it: the disk may take a part, when it is almost full.
    writeFileSync(file, text);
    fsyncSync(file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return draft;
}

/** Writes a file whole: whoever looks sees the old text or the new one, also when the machine stops. @throws what the disk says; then the old text stands. */
export function writeWhole(path: string, text: string, { rename }: Disk = { rename: renameSync }): void {
  const draft = writeDraft(path, text);
  try {
    rename(draft, path);
  } finally {
    if (existsSync(draft)) rmSync(draft);
  }
}
