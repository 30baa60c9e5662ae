import type { Datum, Tone } from '../datum.ts';

/** Numbers of one unit on one axis that starts at zero. */
export interface BarsData {
  readonly data: readonly Datum[];
  readonly tone: Tone;
}

/** Largest first, by what is certain; equal ones keep the editor's order. */
export function ranked({ data }: BarsData): readonly Datum[] {
  return data.toSorted((a, b) => b.low - a.low);
}
