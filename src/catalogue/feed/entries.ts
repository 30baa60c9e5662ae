import { createHash } from 'node:crypto';
import { releasesOf } from '../../reading/release.ts';
import { zhCorrections as zh } from '../../words/zh/corrections.ts';
import { zhReleases } from '../../words/zh/releases.ts';
import type { Atlas } from '../atlas.ts';
import { correctionRows } from '../corrections.ts';
import { releaseRows } from '../releases.ts';
import { plain } from '../texts.ts';

/** One thing that feeds tell of, on a day that somebody wrote down. */
export interface FeedEntry {
  /** `urn:uuid:…`, the same for ever, wherever the site stands. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** From the root of the site: `/corrections/#r2`. */
  readonly path: string;
  /** `2026-11-26T00:00:00+08:00`: days begin at midnight in China. */
  readonly when: string;
}

/** A feed of this site, the newest entry first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Of the newest entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** As many as a reader who comes by now and then may have missed. */
const MOST = 100;
/** A feed has to say when it was last changed; one in which nothing has happened yet says the beginning of the clock. */
const NEVER = '1970-01-01T00:00:00Z';

/** A UUID of version 5 (RFC 9562): made from a name, so that it never changes. */
function uuid(name: string): string {
  const bytes = createHash('sha1').update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** `2026-12-01 09:00` of front matter, or a day alone, in China. */
function moment(written: string): string {
  const [day = '', minute = '00:00'] = written.split(' ');
  return `${day}T${minute}:00+08:00`;
}

type Draft = Omit<FeedEntry, 'id' | 'when'> & { readonly key: string; readonly written: string };

function corrections(atlas: Atlas): readonly Draft[] {
  return correctionRows(atlas).map((row) => ({
    key: `correction ${row.id}`,
    title: zh.feed.correction(row.label, zh.told(row)),
    text: zh.feed.correctionText(zh.told(row), row.why),
    path: `/corrections/#${row.id}`,
    written: row.date,
  }));
}

function releases(atlas: Atlas): readonly Draft[] {
  return releaseRows(atlas).map(({ number, date, facts, changes }) => ({
    key: `release ${number}`,
    title: zh.feed.release(number, facts),
    text: changes ? zhReleases.summary(changes) : zh.feed.firstText,
    path: `/corrections/#r${number}`,
    written: date,
  }));
}

/** Mechanisms whose front matter says when they were published; of the others nobody has written down a day. */
function pages(atlas: Atlas): readonly Draft[] {
  return atlas.initiatives.flatMap(({ id, data }): readonly Draft[] => {
    const written = 'published' in data && typeof data.published === 'string' ? data.published : null;
    if (written === null) return [];
    return [{ key: `page ${id}`, title: zh.feed.page(data.name), text: plain(atlas, data.finding), path: `/initiatives/${id}/`, written }];
  });
}

/** Everything that happened to the site: releases, corrections, and pages whose day is written down. */
export function feedOf(atlas: Atlas): Feed {
  const { site, content } = atlas;
  // The seal of the first release is this site's own and never changes; its name and address may.
  const seed = releasesOf(content)[0]?.data.sha256 ?? `${site.district} ${site.name}`;
  const entries = [...corrections(atlas), ...releases(atlas), ...pages(atlas)]
    .map(({ key, written, ...rest }): FeedEntry => ({ id: uuid(`${seed} ${key}`), ...rest, when: moment(written) }))
    .toSorted((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0))
    .slice(0, MOST);
  return {
    id: uuid(seed),
    title: zh.feed.title(site.name),
    subtitle: zh.feed.subtitle,
    author: site.publisher === '' ? site.name : site.publisher,
    updated: entries[0]?.when ?? NEVER,
    entries,
  };
}
