import { packEnclose } from 'd3';
import { cluster } from '../places/cluster.ts';

/** Positions in whole units around an origin, row by row, and the circle around them all. */
export interface Patch {
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
}

/** How much of its pitch a dot fills. */
const FILLS = 0.42;

/** The radius of dots that stand `pitch` apart. */
export function dotRadius(pitch: number): number {
  return Math.round(pitch * FILLS * 10) / 10;
}

/**
 * A round honeycomb patch in whole units: every row alike, so that nothing shimmers and the positions take few bytes.
 * @param pitch from dot to dot, an even number.
 */
export function patchOf(count: number, pitch: number): Patch {
  const { offsets } = cluster(count, pitch / 2, 0);
  const [first = { x: 0, y: 0 }] = offsets;
  const [half, row] = [pitch / 2, (pitch * Math.sqrt(3)) / 2];
  const snapped = offsets.map(({ x, y }) => ({
    x: Math.round((x - first.x) / half) * half,
    y: Math.round((y - first.y) / row) * Math.round(row),
    r: dotRadius(pitch),
  }));
  const around = packEnclose(snapped);
  if (count === 0) return { spots: [], radius: 0 };
  const [cx, cy] = [Math.round(around.x), Math.round(around.y)];
  return { spots: snapped.map(({ x, y }) => ({ x: x - cx, y: y - cy })), radius: around.r };
}

/** Rows of `columns` squares of a grid, from the origin to the right and down. */
export function gridOf(count: number, columns: number, pitch: number): Patch['spots'] {
  return Array.from({ length: count }, (_, index) => ({ x: (index % columns) * pitch, y: Math.floor(index / columns) * pitch }));
}
