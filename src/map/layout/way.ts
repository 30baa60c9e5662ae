/** How far a point is from a segment. All in plain numbers: a layout asks millions of times. */
export function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.sqrt((x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2);
}

/** How far a point is from a box around the origin; nought inside. */
function toBox(x: number, y: number, halfX: number, halfY: number): number {
  return Math.sqrt(Math.max(0, Math.abs(x) - halfX) ** 2 + Math.max(0, Math.abs(y) - halfY) ** 2);
}

/** The part of a segment, from 0 to 1, that lies between two parallels to an axis; all of it where it runs along. */
function within(start: number, step: number, half: number): readonly [enter: number, leave: number] {
  if (step === 0) return Math.abs(start) > half ? [1, 0] : [0, 1];
  const [one, other] = [(-half - start) / step, (half - start) / step];
  return one < other ? [one, other] : [other, one];
}

/** How far a segment is from a box around the origin; nought where they meet. */
export function wayToBox(ax: number, ay: number, bx: number, by: number, halfX: number, halfY: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  // It leads nowhere nearer, neither across nor down.
  if (dx * ax >= 0 && dy * ay >= 0) return toBox(ax, ay, halfX, halfY);
  const [enterX, leaveX] = within(ax, dx, halfX);
  const [enterY, leaveY] = within(ay, dy, halfY);
  if (Math.max(0, enterX, enterY) <= Math.min(1, leaveX, leaveY)) return 0;
  return Math.min(
    toBox(ax, ay, halfX, halfY),
    toBox(bx, by, halfX, halfY),
    toSegment(halfX, halfY, ax, ay, bx, by),
    toSegment(halfX, -halfY, ax, ay, bx, by),
    toSegment(-halfX, halfY, ax, ay, bx, by),
    toSegment(-halfX, -halfY, ax, ay, bx, by),
  );
}
