/** What a citation names. Values that only the publisher knows may be empty. */
export interface Cited {
  readonly title: string;
  readonly site: string;
  readonly publisher: string;
  /** Eight digits of a hash: the same data have the same version. */
  readonly version: string;
  /** The day of the last release or correction, `2026-11-20`; null as long as nothing has been released. */
  readonly updated: string | null;
  /** The whole address with the version in it. */
  readonly address: string;
}

/** Where readers write the day on which they looked: a built page knows no clock. */
export const DAY_TO_FILL = '引用日期';

/** GB/T 7714—2015, online electronic resource: who. what[EB/OL]. version. (day of update)[day read]. where. Without a publisher the site stands for itself. */
export function gbt7714({ title, site, publisher, version, updated, address }: Cited, day: string = DAY_TO_FILL): string {
  const [who, where] = publisher === '' ? [site, ''] : [publisher, `${site}，`];
  return `${who}. ${title}[EB/OL]. ${where}版本${version}. ${updated === null ? '' : `(${updated})`}[${day}]. ${address}`;
}

/** One sentence for running text. */
export function plainCitation({ title, site, version, updated, address }: Cited): string {
  return `${site}：《${title}》，版本${version}${updated === null ? '' : `，${updated}更新`}，${address}`;
}

/** The same page with the version that a citation rests on: the page says so when it has changed since. */
export function versioned(address: string, version: string): string {
  return `${address}?v=${version}`;
}
