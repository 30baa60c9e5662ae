import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../reading/problem.ts';
import { WebAddress } from '../schema/common.ts';

/** Where the site will stand. Without an address the build is a preview: no canonical links, and search engines are kept out. */
export interface SiteAddress {
  /** `https://example.org`, or undefined in a preview. */
  readonly site: string | undefined;
  /** The path below it, with a slash at both ends. */
  readonly base: string;
}

const PREVIEW: SiteAddress = { site: undefined, base: '/' };

/** `https://example.org/zt/sanyuan` → site `https://example.org`, base `/zt/sanyuan/`. @throws RangeError, in Chinese, when it is no address. */
export function parseAddress(address: string): SiteAddress {
  const text = address.trim();
  if (text === '') return PREVIEW;
  if (!WebAddress.safeParse(text).success) throw new RangeError(`“${text}”不是网址`);
  const { origin, pathname, search, hash } = new URL(text);
  if (search !== '' || hash !== '') throw new RangeError(`“${text}”带着 ? 或 #，网站不能放在那里`);
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** The address that the environment names, which goes before the one of site.yaml; a blank one counts as none, as build services pass it. */
export function namedAddress(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment['SITE_ADDRESS']?.trim();
  return named === '' ? undefined : named;
}

/** What is wrong with the address that the environment names, and how to mend it; null when nothing is. */
export function addressProblem(environment: NodeJS.ProcessEnv): Problem | null {
  try {
    parseAddress(namedAddress(environment) ?? '');
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      file: '环境变量 SITE_ADDRESS',
      line: 0,
      says: error.message,
      fix: '写完整，例如 https://www.example.gov.cn/zt/sanyuan/；不设就用 content/site.yaml 里的 address',
    };
  }
}

function writtenAddress(contentRoot: string): string {
  const file = join(contentRoot, 'site.yaml');
  if (!existsSync(file)) return '';
  const site: unknown = parse(readFileSync(file, 'utf8'));
  const address = typeof site === 'object' && site !== null && 'address' in site ? site.address : '';
  return typeof address === 'string' ? address : '';
}

/** The one configured address: `SITE_ADDRESS`, else `address` of content/site.yaml. What is wrong with that file is the content check's to say. @throws RangeError when `SITE_ADDRESS` is no address. */
export function siteAddress(contentRoot: string, environment: NodeJS.ProcessEnv = process.env): SiteAddress {
  const named = namedAddress(environment);
  if (named !== undefined) return parseAddress(named);
  try {
    return parseAddress(writtenAddress(contentRoot));
  } catch {
    return PREVIEW;
  }
}
