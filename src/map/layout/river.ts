import type { Point } from '../projection.ts';
import { toSegment } from './way.ts';

/** A piece of the river's course, in CSS pixels. */
export type Reach = readonly [from: Point, to: Point];

/** Lines of points as their pieces. */
export function reaches(courses: readonly (readonly Point[])[]): readonly Reach[] {
  return courses.flatMap((course) =>
    course.slice(1).flatMap((to, index): readonly Reach[] => (course[index] ? [[course[index], to]] : [])),
  );
}

/** How far a point is from the river; infinitely far where there is none. */
export function toRiver([x, y]: Point, river: readonly Reach[]): number {
  return river.reduce((least, [from, to]) => Math.min(least, toSegment(x, y, from[0], from[1], to[0], to[1])), Infinity);
}

/** Twice the area of a triangle: above nought when it turns to the right on a screen. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Whether a line between two points leads over the river. */
export function overRiver(a: Point, b: Point, river: readonly Reach[]): boolean {
  return river.some(([c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0);
}
