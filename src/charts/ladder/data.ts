import type { Datum } from '../datum.ts';

/** One group of people: what they get, and what the heavier duty brings. */
export interface Rung {
  readonly name: string;
  readonly base: Datum;
  readonly raised?: Datum;
  /** Who gets the raised amount. */
  readonly raisedName?: string;
}

/** Amounts of one unit. */
export interface LadderData {
  readonly rungs: readonly Rung[];
}
