import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built site in memory. */
export interface Built {
  /** From its root, without a slash in front: `index.html`, `data/facts.csv`. Sorted by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The path it was built for, with a slash at both ends. */
  readonly base: string;
  /** Its address on the network, with a slash at the end; undefined in a preview. */
  readonly online: string | undefined;
  readonly name: string;
}

/** The first value that a pattern finds in a page. */
const found = (html: string, pattern: RegExp): string | undefined => pattern.exec(html)?.[1];

/** Why a folder cannot be read as a built site, in the words of an editor; undefined when it can. */
export function notBuilt(folder: string): string | undefined {
  if (!existsSync(folder)) return `没有 ${folder}`;
  const entries = readdirSync(folder);
  if (entries.length === 0) return `${folder} 是空的`;
  if (!entries.includes('index.html') || !entries.includes('_astro')) return `${folder} 里不是构建好的网站（没有 index.html 或 _astro）`;
  return undefined;
}

/** Reads a site as it was built, whatever the content says now. @param folder for which `notBuilt` finds nothing. */
export function readBuilt(folder: string): Built {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .toSorted();
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const home = files.get('index.html')?.toString('utf8') ?? '';
  return {
    files,
    base: found(home, /<link rel="icon"[^>]* href="([^"]*)icon\.svg"/) ?? '/',
    online: found(home, /<link rel="canonical" href="([^"]*)"/),
    name: found(home, /<meta property="og:site_name" content="([^"]*)"/) ?? '',
  };
}
