import { compareRecords, type Change } from '../reading/compare.ts';
import { recordOf } from '../reading/record.ts';
import type { Atlas } from './atlas.ts';
import { correctionsOf, type CorrectionRow } from './corrections.ts';
import { lastRelease, releaseRows } from './releases.ts';
import { releasesOf } from '../reading/release.ts';

/** Something that happened to a published fact. */
export type FactEvent =
  /** First printed, by this release. */
  | { readonly kind: 'published'; readonly date: string; readonly release: number; readonly text: string }
  /** A reading of a new date, or a computed value that followed others. `date` and `release` are null until the next release. */
  | { readonly kind: 'updated' | 'followed'; readonly date: string | null; readonly release: number | null; readonly change: Change }
  /** Of the fact itself, or (`own` is false) of one that it is computed from. */
  | {
      readonly kind: 'corrected';
      readonly date: string;
      readonly release: number | null;
      readonly correction: CorrectionRow;
      readonly own: boolean;
    };

const pendingOf = new WeakMap<Atlas, readonly Change[]>();

/** What changed since the last release; nothing when there is none. */
function pending(atlas: Atlas): readonly Change[] {
  const before = lastRelease(atlas);
  const changes = pendingOf.get(atlas) ?? (before ? compareRecords(before.facts, recordOf(atlas.content)) : []);
  pendingOf.set(atlas, changes);
  return changes;
}

function updates(changes: readonly Change[], id: string, date: string | null, release: number | null): readonly FactEvent[] {
  return changes.flatMap((change): readonly FactEvent[] =>
    change.id === id && (change.kind === 'updated' || change.kind === 'followed') ? [{ kind: change.kind, date, release, change }] : [],
  );
}

/** All that happened to a fact since it was first published, the newest first; what waits for the next release stands before all. Empty before the first release. */
export function historyOf(atlas: Atlas, id: string): readonly FactEvent[] {
  const first = releasesOf(atlas.content)
    .map(({ data }) => data)
    .flatMap(({ number, date, facts }) => {
      const fact = facts.find((one) => one.id === id);
      return fact ? [{ kind: 'published' as const, date, release: number, text: fact.text }] : [];
    })[0];
  const released = releaseRows(atlas).flatMap(({ number, date, changes }) => updates(changes?.facts ?? [], id, date, number));
  const corrected = correctionsOf(atlas, id).map((correction): FactEvent => ({
    kind: 'corrected',
    date: correction.date,
    release: correction.release,
    correction,
    own: correction.fact === id,
  }));
  const order = ({ date }: FactEvent): string => date ?? '9999';
  return [...updates(pending(atlas), id, null, null), ...corrected, ...released, ...(first ? [first] : [])].toSorted((a, b) =>
    order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0,
  );
}
