import type { Correction, CorrectionKind } from '../schema/correction.ts';
import type { RecordedFact } from '../schema/release.ts';
import type { Change } from './compare.ts';
import { evidenceOf } from './compare.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { releasesOf } from './release.ts';

export type CorrectionEntry = Entry<Correction>;

/** A number may be corrected and then taken back before the next release: one line of events. */
const LINES: Readonly<Record<CorrectionKind, string>> = { value: 'number', withdrawn: 'number', date: 'date', evidence: 'evidence' };

/** Whether an entry and a change speak of the same thing. */
export function concerns({ data }: CorrectionEntry, change: Change): boolean {
  const line = change.kind in LINES ? LINES[change.kind as CorrectionKind] : null;
  return data.fact === change.id && LINES[data.change] === line && (data.asOf === undefined || data.asOf === change.asOf);
}

/** Entries of one fact, one reading and one line of events, in the order in which they were made. */
export function threadsOf(entries: readonly CorrectionEntry[]): readonly (readonly CorrectionEntry[])[] {
  const threads = Map.groupBy(entries, ({ data }) => [data.fact, LINES[data.change], data.asOf ?? ''].join(' '));
  return [...threads.values()].map((thread) =>
    thread.toSorted((a, b) => (a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? -1 : 1)),
  );
}

/** All that a release printed of a fact that such an entry may call old. */
export function saidBefore(fact: RecordedFact, { change, asOf }: Correction): readonly string[] {
  if (fact.kind !== 'fact') return change === 'value' || change === 'withdrawn' ? [fact.text] : [];
  const readings = fact.readings.filter((reading) => asOf === undefined || reading.asOf === asOf);
  if (change === 'date') return readings.map((reading) => reading.asOf);
  return change === 'evidence' ? readings.map(evidenceOf) : readings.map(({ text }) => text);
}

/** By the id of a correction, the number of the release that first has it. */
export function releasedIn(content: Pick<Content, 'releases' | 'unread'>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { data } of releasesOf(content)) for (const id of data.corrections) if (!found.has(id)) found.set(id, data.number);
  return found;
}
