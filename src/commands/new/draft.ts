import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../reading/content.ts';
import { writeDraft, writeWhole } from '../write-whole.ts';

/** Where something new is made: the folder of the content, and what stands in it. */
export interface Tree {
  readonly root: string;
  readonly content: Content;
}

/** A file that is to be written: its path in the content, its text, and whether that text stands for an older one. */
export interface Draft {
  readonly file: string;
  readonly text: string;
  readonly replaces: boolean;
}

/** Gives a draft its name, unless a file has it: disks that know no links are asked first. @throws what the disk says. */
function name(draft: string, path: string): void {
  try {
    linkSync(draft, path);
    rmSync(draft);
  } catch (error) {
    if (existsSync(path)) throw error;
    renameSync(draft, path);
  }
}

/** Writes a draft whole or not at all; a new file never takes the place of another. @throws what the disk says; then nothing has changed. */
export function writeTo(root: string, { file, text, replaces }: Draft): void {
  const path = join(root, file);
  if (replaces) {
    writeWhole(path, text);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  const draft = writeDraft(path, text);
  try {
    name(draft, path);
  } finally {
    if (existsSync(draft)) rmSync(draft);
  }
}
