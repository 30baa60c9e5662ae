import type { Point } from '../projection.ts';
import { CLOSEST, whereAt, type Thing } from './thing.ts';
import { wayToBox } from './way.ts';

/** A line from a point to what belongs to it but stands beside it. */
export interface Leader {
  readonly at: Point;
  readonly offset: Point;
}

/** Whether a parallelogram holds the origin. */
function holds(corners: readonly Point[]): boolean {
  const sides = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return x * nextY - y * nextX;
  });
  return sides.every((side) => side > 0) || sides.every((side) => side < 0);
}

/** Whether a leader leads through a thing, or nearer to it than this, at some scale: all places where the thing is, seen from all points of the leader, make a parallelogram. */
export function leadsThrough({ at: [x, y], offset: [dx, dy] }: Leader, thing: Thing, near: number): boolean {
  const start = Math.max(1, thing.from ?? 1);
  const end = thing.to ?? CLOSEST;
  const [[ax, ay], [bx, by]] = [whereAt(thing, start), whereAt(thing, end)];
  const way: readonly [Point, Point] = [
    [ax - x * start, ay - y * start],
    [bx - x * end, by - y * end],
  ];
  const back = way.map(([wayX, wayY]): Point => [wayX - dx, wayY - dy]).toReversed();
  const corners = [...way, ...back];
  const touches = corners.some(([cornerX, cornerY], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [cornerX, cornerY];
    return wayToBox(cornerX, cornerY, nextX, nextY, thing.half[0], thing.half[1]) < thing.round + near;
  });
  return touches || holds(corners);
}
