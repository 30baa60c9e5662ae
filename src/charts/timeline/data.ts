import type { Tone } from '../datum.ts';

export interface TimelineEvent {
  /** The fact that dates it, or the source that reported it. */
  readonly key: string;
  readonly text: string;
  readonly from: number;
  /** The same year when it did not last beyond it. */
  readonly until: number;
  /** The time as the ledger prints it: 2021年, 2021—2023. */
  readonly when: string;
}

/** Years are the finest the facts say, so a year is drawn whole. */
export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  readonly tone: Tone;
}
