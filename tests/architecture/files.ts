import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of this repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.build', '.astro']);
const TEXT = /\.(?:ts|mjs|astro|css|mdx?|yaml|json|csv|svg|txt)$|(?:^|\/)(?:\.[a-z]+|run|LICENSE)$/;

/** All text files below a folder. Generated and installed folders at the root are left out. */
export function filesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly SourceFile[] => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return folder === '.' && NOT_OURS.has(entry.name) ? [] : filesBelow(path);
    return TEXT.test(path) ? [{ path, text: readFileSync(join(path), 'utf8') }] : [];
  });
}
