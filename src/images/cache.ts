import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where finished pictures wait for the next build. Beside the other left-overs of builds: it may be thrown away at any time. */
export const PICTURES = '.build/pictures';

/** What a file is made from, as a name: the same parts give the same name on every machine. */
export function contentHash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function found(file: string): Buffer | null {
  try {
    return readFileSync(file);
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
