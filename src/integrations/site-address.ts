import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where the site will stand. Without an address the build is a preview: no canonical links, and search engines are kept out. */
export interface SiteAddress {
  /** `https://example.org`, or undefined in a preview. */
  readonly site: string | undefined;
  /** The path below it, with a slash at both ends. */
  readonly base: string;
}

/** `https://example.org/zt/sanyuan` → site `https://example.org`, base `/zt/sanyuan/`. @throws TypeError when it is no address. */
export function parseAddress(address: string): SiteAddress {
  if (address.trim() === '') return { site: undefined, base: '/' };
  const { origin, pathname } = new URL(address.trim());
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** The one configured address: `SITE_ADDRESS`, else `address` of content/site.yaml. What is wrong with that file is the content check's to say. */
export function siteAddress(contentRoot: string, environment: NodeJS.ProcessEnv = process.env): SiteAddress {
  const named = environment['SITE_ADDRESS'];
  if (named !== undefined) return parseAddress(named);
  const file = join(contentRoot, 'site.yaml');
  if (!existsSync(file)) return parseAddress('');
  try {
    const site: unknown = parse(readFileSync(file, 'utf8'));
    const address = typeof site === 'object' && site !== null && 'address' in site ? site.address : '';
    return parseAddress(typeof address === 'string' ? address : '');
  } catch {
    return parseAddress('');
  }
}
