/** The middle of a dot, in whole units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Many dots as one path: points of no length, which a round line cap makes round. Each is told from the one before it, so that rows
 * of a lattice are the same few signs over and over. A script reads the positions back with `pointsOf`: they are shipped once.
 */
export function dotsPath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      return before ? `m${x - before.x} ${y - before.y}h0` : `M${x} ${y}h0`;
    })
    .join('');
}

/** The middles of the dots of a path that `dotsPath` has made. */
export function pointsOf(path: string): readonly Point[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(-?\d+) (-?\d+)/gi)].map(([, dx, dy]) => {
    x += Number(dx);
    y += Number(dy);
    return { x, y };
  });
}
