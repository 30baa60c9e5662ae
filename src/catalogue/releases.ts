import { compareRecords, type Change } from '../reading/compare.ts';
import { recordOf } from '../reading/record.ts';
import { releasesOf, sealOf } from '../reading/release.ts';
import type { Release } from '../schema/release.ts';
import type { Atlas } from './atlas.ts';
import { chartData } from './chart-data.ts';
import { resolveChart } from './chart.ts';
import { pageSums } from './page-sums.ts';

/** What became of some named things: their ids. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** All that changed from one release to the next. */
export interface ReleaseChanges {
  readonly facts: readonly Change[];
  readonly charts: Difference;
  /** Mechanisms, by their texts. */
  readonly texts: Difference;
  /** Pages by their paths, by what they say beside numbers; null when the earlier release did not keep it. */
  readonly pages: Difference | null;
  /** Corrections that the earlier one has not. */
  readonly corrections: readonly string[];
}

type Named = Readonly<Record<string, string>>;

function differ(before: Named, after: Named): Difference {
  return {
    added: Object.keys(after).filter((id) => !(id in before)),
    changed: Object.keys(after).filter((id) => id in before && before[id] !== after[id]),
    removed: Object.keys(before).filter((id) => !(id in after)),
  };
}

/** What a release holds before it is numbered, dated and sealed. */
export type Draft = Pick<Release, 'facts' | 'charts' | 'texts' | 'pages' | 'corrections'>;

/** All that changed from one release to a later one, or to what would be released now. */
export function changesBetween(before: Draft, after: Draft): ReleaseChanges {
  return {
    facts: compareRecords(before.facts, after.facts),
    charts: differ(before.charts, after.charts),
    texts: differ(before.texts, after.texts),
    pages: before.pages && after.pages ? differ(before.pages, after.pages) : null,
    corrections: after.corrections.filter((id) => !before.corrections.includes(id)),
  };
}

/** Whether a release would say nothing new. Labels and evidence count as well: a release is the whole record. */
export function sameAs(before: Draft, after: Draft): boolean {
  const told = ({ facts, charts, texts, pages, corrections }: Draft): string =>
    JSON.stringify([facts, Object.entries(charts), Object.entries(texts), pages && Object.entries(pages), corrections]);
  return told(before) === told(after);
}

/** What would be released now. @param texts the check sum of each mechanism's file, by its id. */
export function draftRelease(atlas: Atlas, texts: Named): Draft {
  const charts = [...atlas.charts.keys()].toSorted().map((id) => [id, chartData(atlas, resolveChart(atlas, id)).version] as const);
  return {
    corrections: atlas.content.corrections.map(({ id }) => id),
    facts: [...recordOf(atlas.content)],
    charts: Object.fromEntries(charts),
    texts: Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    pages: Object.fromEntries(pageSums(atlas).map(({ path, sum }) => [path, sum])),
  };
}

/** The last release; undefined before the first one. */
export function lastRelease({ content }: Pick<Atlas, 'content'>): Release | undefined {
  return releasesOf(content).at(-1)?.data;
}

/** The next release in line, sealed. @param date the day on which it is published. */
export function nextRelease(draft: Draft, before: Release | undefined, date: string): Release {
  const { corrections, facts, charts, texts, pages } = draft;
  const release = {
    number: (before?.number ?? 0) + 1,
    date,
    previous: before?.sha256 ?? null,
    corrections,
    facts,
    charts,
    texts,
    ...(pages ? { pages } : {}),
  };
  return { ...release, sha256: sealOf(release) };
}

/** One release as readers see it, with what it changed; the first changed nothing. */
export interface ReleaseRow {
  readonly number: number;
  readonly date: string;
  readonly sha256: string;
  readonly facts: number;
  readonly changes: ReleaseChanges | null;
}

const known = new WeakMap<Atlas, readonly ReleaseRow[]>();

/** Every release, the newest first. */
export function releaseRows(atlas: Atlas): readonly ReleaseRow[] {
  const found = known.get(atlas);
  if (found) return found;
  const all = releasesOf(atlas.content).map(({ data }) => data);
  const rows = all
    .map((release, at): ReleaseRow => {
      const before = all[at - 1];
      const { number, date, sha256, facts } = release;
      return { number, date, sha256, facts: facts.length, changes: before ? changesBetween(before, release) : null };
    })
    .toReversed();
  known.set(atlas, rows);
  return rows;
}

/** A version of a chart, as citations name it, and the first release that has it. */
export interface ChartVersion {
  readonly version: string;
  readonly release: number;
  readonly date: string;
}

/** Every published version of a chart, the newest first: who cites an old one finds its numbers in that release. */
export function chartVersions({ content }: Pick<Atlas, 'content'>, id: string): readonly ChartVersion[] {
  const found = new Map<string, ChartVersion>();
  for (const { data } of releasesOf(content)) {
    const version = data.charts[id];
    if (version !== undefined && !found.has(version)) found.set(version, { version, release: data.number, date: data.date });
  }
  return [...found.values()].toReversed();
}
