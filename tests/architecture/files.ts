import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of this repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.build', '.astro']);
const TEXT = /\.(?:ts|mjs|astro|css|mdx?|yaml|json|csv|svg|txt)$|(?:^|\/)(?:\.[a-z]+|run|LICENSE)$/;

/** All text files below a folder. What is generated or installed at the root is left out; in a second working tree `.git` is a file. */
export function filesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly SourceFile[] => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(path)) return [];
    if (entry.isDirectory()) return filesBelow(path);
    return TEXT.test(path) ? [{ path, text: readFileSync(join(path), 'utf8') }] : [];
  });
}
