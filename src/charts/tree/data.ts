import type { Datum } from '../datum.ts';
import type { PlaceDot } from '../places/data.ts';

export interface Branch {
  /** The code of the township-level unit. */
  readonly key: string;
  readonly label: string;
  readonly places: readonly PlaceDot[];
}

/** District, township-level units, communities and villages; beside them the levels of which only the total is known. */
export interface TreeData {
  readonly root: string;
  readonly branches: readonly Branch[];
  /** Counts that no source breaks down by branch: they stand outside the picture of the levels. */
  readonly totals: readonly Datum[];
}
