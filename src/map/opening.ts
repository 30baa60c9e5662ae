import type { BaseMap } from './base-map.ts';
import type { Boundary } from './boundary.ts';
import type { View } from './map-state.ts';

/** What the ground of a map is opened with. */
export interface Opening {
  readonly label: string;
  /** Whether things may slide and grow. */
  readonly moving: boolean;
  readonly baseMap: BaseMap | null;
  readonly boundary: Boundary | null;
  /** Called when the ground has moved, with null where it shows the whole district. */
  readonly onMove: (view: View | null) => void;
  /** Called once when the base map cannot be had: from then on the ground is as without it. */
  readonly onBaseMapLost: () => void;
}
