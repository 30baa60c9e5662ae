import { createHash } from 'node:crypto';
import type { Release } from '../schema/release.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';

/** The same data as the same text, in whatever order their fields were written. */
export function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const fields = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`).join(',')}}`;
}

/** The SHA-256 of a release without its seal, in hexadecimal. */
export function sealOf({ number, date, previous, corrections, facts, charts, texts, pages }: Omit<Release, 'sha256'>): string {
  // What an older release does not have is not in its seal either.
  const told = { number, date, previous, corrections, facts, charts, texts, ...(pages ? { pages } : {}) };
  return createHash('sha256').update(canonical(told)).digest('hex');
}

/** All releases, the first one first; none when one of them cannot be read, because the others prove nothing without it. */
export function releasesOf({ releases, unread }: Pick<Content, 'releases' | 'unread'>): readonly Entry<Release>[] {
  if (unread.some(({ folder }) => folder === 'releases')) return [];
  return releases.toSorted((a, b) => a.data.number - b.data.number);
}

/** A release as its file holds it. */
export function printRelease(release: Release): string {
  return `${JSON.stringify(release, null, 1)}\n`;
}
