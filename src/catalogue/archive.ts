import { zipSync, type Zippable } from 'fflate';

/** What is packed already: trying again costs time and saves nothing. */
const PACKED = /\.(?:png|jpe?g|webp|xlsx|zip|woff2?)$/i;

/** The first day a zip archive can tell, in whatever zone the clock of the machine stands: the archive has no zone. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * A zip archive of files, by their names inside it (`charts/a.svg`). The names are sorted and no clock is asked: the same files are
 * the same bytes, whenever and in whatever order they were made.
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([name, bytes]) => [name, [bytes, { level: PACKED.test(name) ? 0 : 9 }]]));
  return zipSync(entries, { mtime: FIRST_DAY });
}
