import type { Datum, Tone } from '../datum.ts';

/** Percentages, 0 to 100. They are not parts of one whole. */
export interface SharesData {
  readonly data: readonly Datum[];
  readonly tone: Tone;
}
