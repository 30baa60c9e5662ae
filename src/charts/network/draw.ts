import { layoutFor } from '../layout.ts';
import type { Picture } from '../mark.ts';
import { fitsCircle } from '../paragraph.ts';
import { drawBranches } from './branches.ts';
import { drawButterfly, HUB } from './butterfly.ts';
import type { NetworkData } from './data.ts';
import { drawTies } from './ties.ts';

/** The hub with its members on both sides where there is room, else as a branching list; ties below. */
export function drawNetwork(data: NetworkData, width: number): Picture {
  const { wide, strong } = layoutFor(width);
  const hub = wide && fitsCircle(data.centre, strong, HUB) ? drawButterfly(data, width) : drawBranches(data, width);
  const ties = drawTies(data, width, hub.height + (data.ties.length > 0 ? 26 : 0));
  return { width, height: Math.ceil(Math.max(hub.height, ties.bottom)), marks: [...hub.marks, ...ties.marks] };
}
