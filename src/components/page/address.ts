/** An address on this site as a link: `/places/` under whatever base path the site stands. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
