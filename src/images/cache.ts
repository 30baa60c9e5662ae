import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where finished pictures wait for the next build. Beside the other left-overs of builds: it may be thrown away at any time. */
const PICTURES = '.build/pictures';

/** What a file is made from, as a name: the same parts give the same name on every machine. */
export function contentHash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** A file that is used counts as new: `tidy` removes those that nobody asked for longest. */
function found(file: string): Buffer | null {
  try {
    const kept = readFileSync(file);
    utimesSync(file, new Date(), new Date());
    return kept;
  } catch {
    return null;
  }
}

/**
 * The file of this name, made only when no earlier build made it.
 * A file is never seen half-written: it is put in its place whole, so two builds at once do not disturb each other.
 */
export async function cached(name: string, make: () => Promise<Buffer>, folder = PICTURES): Promise<Buffer> {
  const file = join(folder, name);
  const before = found(file);
  if (before) return before;
  const made = await make();
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `${name}.${randomUUID()}`);
  try {
    writeFileSync(unfinished, made);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return made;
}

/** More than the files of a few builds are left-overs of pictures that have changed since. */
const MOST = 2000;

/** Removes the files that no build has asked for longest, so that the folder does not grow for ever. */
export function tidy(folder = PICTURES, most = MOST): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder).map((name) => join(folder, name));
  // Another build at work may have taken a file away meanwhile.
  const dated = files.flatMap((file) => {
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    return used === undefined ? [] : [{ file, used }];
  });
  for (const { file } of dated.toSorted((a, b) => b.used - a.used).slice(most)) rmSync(file, { force: true });
}
