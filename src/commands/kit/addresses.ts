import { posix } from 'node:path';

/** Which files the kit has, and where the site stood. */
export interface Kept {
  readonly has: (file: string) => boolean;
  /** With a slash at both ends. */
  readonly base: string;
}

/** An address on a page: one of another site or of the page itself (`null`), one of a file of the kit, or one that the kit lacks. */
export type Led =
  { readonly to: 'file'; readonly file: string; readonly rest: string } | { readonly to: 'nothing'; readonly path: string } | null;

const ORIGIN = 'kit://site';

/** Where an address leads. @param from the page it stands on, as a file: `places/index.html`. */
export function led(from: string, address: string, { has, base }: Kept): Led {
  if (address === '' || /^[#?]/.test(address)) return null;
  const url = URL.parse(address, `${ORIGIN}${base}${from}`);
  if (url?.protocol !== 'kit:' || url.host !== 'site' || !url.pathname.startsWith(base)) return null;
  const path = decodeURI(url.pathname.slice(base.length));
  const file = [path, `${path}index.html`, `${path}/index.html`].find((one) => has(one));
  return file === undefined
    ? { to: 'nothing', path: `${path}${url.search}${url.hash}` }
    : { to: 'file', file, rest: `${url.search}${url.hash}` };
}

/** The way from one file of the kit to another. */
export function relativeAddress(from: string, to: string, rest = ''): string {
  if (from === to && rest !== '') return rest.startsWith('#') ? rest : `${posix.basename(to)}${rest}`;
  return `${encodeURI(posix.relative(posix.dirname(from), to))}${rest}`;
}

/** The way from a file of the kit to the root of the site, as the root of other addresses: `../`, `./`. */
export const rootFrom = (from: string): string => '../'.repeat(from.split('/').length - 1) || './';
