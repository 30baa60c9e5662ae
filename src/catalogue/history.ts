import type { PublishedFact } from '../domain/fact.ts';

/** One change of what has been published: the day, what it was and became, and why. */
export interface Change {
  /** `2026-11-20`. */
  readonly day: string;
  readonly was: string;
  readonly became: string;
  readonly why: string;
}

/** By fact, the newest change first. Nothing has been released yet: corrections and releases come in here. */
const CHANGES: ReadonlyMap<string, readonly Change[]> = new Map();

/** What became of a fact since it was first published, the newest change first. */
export function historyOf({ id }: Pick<PublishedFact, 'id'>): readonly Change[] {
  return CHANGES.get(id) ?? [];
}

/** The day of the last release or correction, for citations; null as long as nothing has been released. */
export function updatedOn(): string | null {
  return (
    [...CHANGES.values()]
      .flatMap((changes) => changes.map(({ day }) => day))
      .toSorted()
      .at(-1) ?? null
  );
}
