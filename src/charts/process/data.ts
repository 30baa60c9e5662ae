import type { Tone } from '../datum.ts';

export interface Step {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  /** What is done in this step, in no order. */
  readonly items: readonly string[];
}

/** Steps that follow one another. Nothing is said of how much passes from one to the next. */
export interface ProcessData {
  readonly steps: readonly Step[];
  readonly tone: Tone;
}
