import type { PlaceDot } from '../places/data.ts';

export interface Branch {
  readonly key: string;
  readonly label: string;
  readonly places: readonly PlaceDot[];
}

/** District, township-level units, communities and villages. */
export interface TreeData {
  readonly root: string;
  readonly branches: readonly Branch[];
}
