import type { Mark } from '../mark.ts';
import type { StoryBox } from './box.ts';

/** `faded`: not what this step is about; `unknown`: nobody knows whether it is; `named`: it steps out of the crowd. */
export type Look = 'plain' | 'faded' | 'unknown' | 'named';

/** Where one dot stands in one step, how large it is and how it looks. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly look: Look;
}

/** One step of the story as it stands still. */
export interface Still {
  readonly box: StoryBox;
  /** One for each place, in the order of the data. Within a kind all have one size and look, except for those that step out. */
  readonly spots: readonly Spot[];
  /** What lies under the dots, and what stands over them. */
  readonly under: readonly Mark[];
  readonly over: readonly Mark[];
}
