import type { Datum, Tone } from '../datum.ts';

/** One area. Its numbers are of its own day, so rows stand side by side and are never joined. */
export interface ComparedArea {
  readonly key: string;
  readonly name: string;
  /** As of when, as readers read it. */
  readonly when: string;
  readonly part: Datum;
  /** Null when no source gives it: then no share can be drawn. */
  readonly whole: Datum | null;
  readonly share: Datum | null;
  readonly organisations: Datum;
}

export interface ComparisonData {
  readonly areas: readonly ComparedArea[];
  /** Written into the dashed box where the whole is missing. */
  readonly missing: string;
  /** Why this is no ranking, drawn into the picture. */
  readonly caveat: string;
  readonly tone: Tone;
}
