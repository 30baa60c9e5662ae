import type { Datum, Tone } from '../datum.ts';

/** Two counts that belong together and yet say nothing about one another. */
export interface PairsData {
  readonly pair: readonly [Datum, Datum];
  readonly tones: readonly [Tone, Tone];
  /** Why they must not be divided, drawn into the picture. */
  readonly caution: string;
}
