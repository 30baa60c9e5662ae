import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /@import\s+'(?<path>\.[^']+)'(?:\s+layer\((?<layer>[\w-]+)\))?\s*;/g;

/** A style sheet with the sheets that it imports in their places, in their layers. */
export function inlined(path: string, read: (path: string) => string = (file) => readFileSync(file, 'utf8')): string {
  return read(path).replace(IMPORT, (_all, file: string, layer: string | undefined) => {
    const css = inlined(join(dirname(path), file), read);
    return layer === undefined ? css : `@layer ${layer} {\n${css}\n}`;
  });
}
