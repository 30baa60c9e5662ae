/** An address on this site as a link: `/places/` under whatever base path the site stands. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The same with the site in front, for what is read elsewhere. Undefined as long as the site has no address. */
export function wholeAddress(path: string, site: URL | undefined): string | undefined {
  return site && new URL(address(path), site).href;
}
