import type { PublishedFact } from '../domain/fact.ts';
import { releasesOf } from '../reading/release.ts';
import { zhCorrections as zh } from '../words/zh/corrections.ts';
import type { Atlas } from './atlas.ts';
import { correctionRows, correctionsOf } from './corrections.ts';
import { releaseRows } from './releases.ts';

/** One change of what has been published: the day, what it was and became, and why. */
export interface Change {
  /** `updated` has a reading of a new date, `followed` is computed from numbers that changed; `meaning` is the same number in other words; a correction is of the fact itself, or of what it is computed from. */
  readonly kind: 'corrected' | 'updated' | 'followed' | 'meaning' | 'operand-corrected';
  /** `2026-11-20`. */
  readonly day: string;
  readonly was: string;
  readonly became: string;
  readonly why: string;
  /** The first release that has it; null until the next one is cut. */
  readonly release: number | null;
  /** Of the correction: its place at `/corrections/#<id>`. Null for what is none. */
  readonly correction: string | null;
}

/** What became of a fact since it was first published, the newest change first. Updates count from the release that has them: before it they have no day. */
export function historyOf(atlas: Atlas, { id }: Pick<PublishedFact, 'id'>): readonly Change[] {
  const corrected = correctionsOf(atlas, id).map((row): Change => ({
    kind: row.fact === id ? 'corrected' : 'operand-corrected',
    day: row.date,
    was: row.old,
    became: row.new ?? zh.gone,
    why: row.fact === id ? row.why : zh.ofOperand(row.label, row.why),
    release: row.release,
    correction: row.id,
  }));
  const released = releaseRows(atlas).flatMap(({ number, date, changes }) =>
    (changes?.facts ?? []).flatMap(({ id: of, kind, asOf, old, now }): readonly Change[] =>
      of === id && (kind === 'updated' || kind === 'followed' || kind === 'meaning')
        ? [{ kind, day: date, was: old ?? '', became: now ?? '', why: zh.whyChanged[kind](asOf ?? ''), release: number, correction: null }]
        : [],
    ),
  );
  return [...corrected, ...released].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The release that first printed a fact; null as long as none has. */
export function firstPublished(atlas: Atlas, { id }: Pick<PublishedFact, 'id'>): { readonly release: number; readonly day: string } | null {
  const first = releasesOf(atlas.content).find(({ data }) => data.facts.some((fact) => fact.id === id))?.data;
  return first ? { release: first.number, day: first.date } : null;
}

/** The day of the last release or correction, for citations; null as long as nothing has been released. */
export function updatedOn(atlas: Atlas): string | null {
  return (
    [releaseRows(atlas)[0]?.date, correctionRows(atlas)[0]?.date]
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
