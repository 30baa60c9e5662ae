import type { Point } from '../projection.ts';
import { wayToBox } from './way.ts';

/** Something on the map that covers ground. Its point moves apart from others as the reader zooms in, its size and offset stay. */
export interface Thing {
  /** Its point in CSS pixels, where the whole district fits. */
  readonly at: Point;
  /** From its point to the middle of its shape. */
  readonly offset: Point;
  /** Half the sides of its box; nought and nought for a circle. */
  readonly half: Point;
  /** What surrounds that box: the radius of a circle. */
  readonly round: number;
  /** It is only there from this scale on; 1 is where the district fits, 2 is one zoom further in. */
  readonly from?: number;
  /** It is only there up to this scale. */
  readonly to?: number;
  /** From this scale on it stands at its point, without an offset. */
  readonly until?: number;
}

/** Zooming goes five steps further in than where the whole district fits. */
export const CLOSEST = 32;

/** A round mark at a point. */
export function dotAt(at: Point, round: number): Thing {
  return { at, offset: [0, 0], half: [0, 0], round };
}

/** Where a thing is at a scale, from the origin of all points. */
export function whereAt({ at: [x, y], offset: [dx, dy], until = Infinity }: Thing, scale: number): Point {
  return scale < until ? [x * scale + dx, y * scale + dy] : [x * scale, y * scale];
}

/** The least air between two things from one scale to another, between which nothing jumps. */
function airBetween(a: Thing, b: Thing, begin: number, end: number): number {
  const [aside, bside] = [begin < (a.until ?? Infinity) ? 1 : 0, begin < (b.until ?? Infinity) ? 1 : 0];
  const [x, y] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
  const [dx, dy] = [b.offset[0] * bside - a.offset[0] * aside, b.offset[1] * bside - a.offset[1] * aside];
  const way = wayToBox(x * begin + dx, y * begin + dy, x * end + dx, y * end + dy, a.half[0] + b.half[0], a.half[1] + b.half[1]);
  return way - a.round - b.round;
}

/**
 * The least air between two things at any scale from the whole district to the closest look; negative or nought where they touch.
 * While nothing jumps, one moves past the other in a straight line, so that no scale has to be tried.
 */
export function air(a: Thing, b: Thing): number {
  const start = Math.max(1, a.from ?? 1, b.from ?? 1);
  const last = Math.min(a.to ?? CLOSEST, b.to ?? CLOSEST);
  if (last < start) return Infinity;
  if (a.until === undefined && b.until === undefined) return airBetween(a, b, start, last);
  const jumps = [a.until ?? last, b.until ?? last].filter((stop) => stop > start && stop < last);
  const stops = [start, ...jumps.toSorted((one, other) => one - other), last];
  return Math.min(...stops.slice(1).map((end, index) => airBetween(a, b, stops[index] ?? start, end)));
}
