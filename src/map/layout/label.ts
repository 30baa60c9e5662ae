import type { MapLabel } from '../layout.ts';
import type { Point } from '../projection.ts';
import type { Thing } from './thing.ts';

/** On which side of its thing a label stands: how far to the right and how far down, from -1 to 1. */
export type Side = readonly [across: number, down: number];
/** Beside, above and below, and at the corners. */
export const SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];
export const CORNERS: readonly Side[] = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** From the middle of 汉字 down to their baseline, in sizes of the text. */
const BASELINE = 0.38;

/** Half pixels: finer differences are bytes nobody sees. */
export function halfPixels(value: number): number {
  return Math.round(value * 2) / 2;
}

/** What a label says, how large, and how wide that is. */
export interface Words {
  readonly width: number;
  readonly size: number;
}

/** A label beside something round that stands at `offset` from the point `at`, and the box it covers. */
export function labelBeside(
  at: Point,
  [x, y]: Point,
  round: number,
  [across, down]: Side,
  { width, size }: Words,
): { readonly label: MapLabel; readonly box: Thing } {
  const corner = across !== 0 && down !== 0;
  const [right, below] = corner ? [round * 0.7 + 1, round * 0.7 + size / 2] : [round + 3, round + 1 + size / 2];
  const start: Point = [halfPixels(x + across * right), halfPixels(y + down * below + size * BASELINE)];
  return {
    label: { offset: start, anchor: across === 0 ? 'middle' : across > 0 ? 'start' : 'end' },
    box: { at, offset: [start[0] + (across * width) / 2, start[1] - size * BASELINE], half: [width / 2, size / 2], round: 0 },
  };
}
