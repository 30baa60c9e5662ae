import { posix } from 'node:path';

/** `from"./a.js"`, `import"./a.js"` */
const STATIC = /(?:\bfrom|\bimport)\s*([`"'])([^`"'\n]+)\1/g;
/** `import("./a.js")` */
const DYNAMIC = /\bimport\s*\(\s*([`"'])([^`"'\n]+)\1/g;

/** What a built script fetches: at once, and later. Files from the root of the site. */
export interface Imports {
  readonly atOnce: readonly string[];
  readonly later: readonly string[];
}

/** @param file `/_astro/a.js`. @throws when the script imports something in a way that is not understood here. */
export function importsOf(file: string, text: string): Imports {
  const targets = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, , target = '']) => posix.join(posix.dirname(file), target));
  const [atOnce, later] = [targets(STATIC), targets(DYNAMIC)];
  const calls = text.match(/\bimport\s*\(/g)?.length ?? 0;
  if (calls !== later.length) throw new Error(`${file}: ${calls} calls of import(), of which ${later.length} name a file`);
  return { atOnce, later };
}

/** All scripts that can be fetched from these on, themselves included. @param follow which imports count. */
export function reachable(
  entries: readonly string[],
  read: (file: string) => string,
  follow: (imports: Imports) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    follow(importsOf(file, read(file))).forEach(visit);
  };
  entries.forEach(visit);
  return found;
}
