import { shortAddress, shortTargets } from '../checks/short-addresses.ts';
import type { Atlas } from './atlas.ts';
import { listedPages } from './sitemap.ts';

/** The code that a page prints at its end. */
export interface PrintedCode {
  /** `/qr/<name>.svg` */
  readonly name: string;
  /** Where it leads, from the root of the site: the short address where there is one, because what stands on paper must not change. */
  readonly path: string;
}

/** `/places/350404001/` → `places/350404001`; the home page is `home`. */
export function codeName(path: string): string {
  return path === '/' ? 'home' : path.slice(1, -1);
}

/** One code for every page that readers keep. */
export function printedCodes(atlas: Pick<Atlas, 'content'>): readonly PrintedCode[] {
  const short = new Map(shortTargets(atlas.content).map(({ id, path }) => [path, shortAddress(id)]));
  return listedPages(atlas).map((path) => ({ name: codeName(path), path: short.get(path) ?? path }));
}
