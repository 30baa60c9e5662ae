import { parse } from 'yaml';
import type { Release } from '../schema/release.ts';

/** How `site.yaml` remembers the newest release, with the reason for whoever meets it there. */
function block({ number, sha256 }: Pick<Release, 'number' | 'sha256'>, end: string): string {
  return [`release: # 最近一版，由 npm run release 写，不手改`, `  number: ${number}`, `  sha256: ${sha256}`].join(end);
}

const RECORDED = /^release:.*(?:\r?\n[ \t]+.*)*/m;

/** The text of `site.yaml` with another newest release in it, and nothing else changed. @throws when it would not be read again as that. */
export function withRelease(text: string, { number, sha256 }: Pick<Release, 'number' | 'sha256'>): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const own = block({ number, sha256 }, end);
  const next = RECORDED.test(text) ? text.replace(RECORDED, own) : `${text.trimEnd()}${end}${own}${end}`;
  const { release } = parse(next) as { readonly release?: { readonly number?: unknown; readonly sha256?: unknown } };
  if (release?.number !== number || release.sha256 !== sha256) throw new Error('site.yaml 里的 release 写不进去');
  return next;
}
