import type { Point } from '../projection.ts';

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
  /** From this scale on it stands at its point, without an offset. */
  readonly until?: number;
}

/** Zooming goes five steps further in than where the whole district fits. */
export const CLOSEST = 32;

function beyond(value: number, reach: number): number {
  return Math.max(0, Math.abs(value) - reach);
}

/** How far a point is from a box around the origin; nought inside. */
function toBox([x, y]: Point, [halfX, halfY]: Point): number {
  return Math.hypot(beyond(x, halfX), beyond(y, halfY));
}

/** How far a point is from a segment. */
export function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Whether a segment meets a box around the origin (the slab method). */
function crosses([ax, ay]: Point, [bx, by]: Point, [halfX, halfY]: Point): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, step, half] of [
    [ax, bx - ax, halfX],
    [ay, by - ay, halfY],
  ] as const) {
    if (step === 0 && Math.abs(start) > half) return false;
    if (step === 0) continue;
    const [one, other] = [(-half - start) / step, (half - start) / step];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter <= leave;
}

/** How far a segment is from a box around the origin; nought where they meet. */
export function segmentToBox(from: Point, to: Point, half: Point): number {
  if (crosses(from, to, half)) return 0;
  const [x, y] = half;
  const corners: readonly Point[] = [
    [x, y],
    [x, -y],
    [-x, y],
    [-x, -y],
  ];
  return Math.min(toBox(from, half), toBox(to, half), ...corners.map((corner) => toSegment(corner, from, to)));
}

/** Where a thing is at a scale, from the origin of all points. */
export function whereAt({ at: [x, y], offset: [dx, dy], until = Infinity }: Thing, scale: number, nudged = scale < until): Point {
  return nudged ? [x * scale + dx, y * scale + dy] : [x * scale, y * scale];
}

/**
 * The least air between two things at any scale from the whole district to the closest look; negative or nought where they touch.
 * While nothing jumps, one moves past the other in a straight line, so that no scale has to be tried.
 */
export function air(a: Thing, b: Thing): number {
  const half: Point = [a.half[0] + b.half[0], a.half[1] + b.half[1]];
  const start = Math.max(1, a.from ?? 1, b.from ?? 1);
  const stops = [start, ...[a.until, b.until].filter((stop): stop is number => stop !== undefined && stop > start), CLOSEST].toSorted(
    (one, other) => one - other,
  );
  const ways = stops.slice(1).map((end, index): number => {
    const begin = stops[index] ?? start;
    const way = (scale: number): Point => {
      const [ax, ay] = whereAt(a, scale, begin < (a.until ?? Infinity));
      const [bx, by] = whereAt(b, scale, begin < (b.until ?? Infinity));
      return [bx - ax, by - ay];
    };
    return segmentToBox(way(begin), way(end), half);
  });
  return Math.min(...ways) - a.round - b.round;
}
