/** A circle with a name below it: one body, whatever is drawn inside. Its position is the middle of the circle. */
export interface Moving {
  x: number;
  y: number;
  readonly radius: number;
  /** Width of its name. */
  readonly name: number;
}

/** The frame all bodies have to stay in, the height of a name, and the air between two bodies. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly line: number;
  readonly air: number;
}

function push(a: Moving, b: Moving, x: number, y: number): void {
  a.x -= x / 2;
  a.y -= y / 2;
  b.x += x / 2;
  b.y += y / 2;
}

/** The name under `a` keeps clear of the circle of `b`. */
function partNameFrom(a: Moving, b: Moving, size: number, { line, air }: Room): number {
  const reach = ((a.name + air) / 2) * size;
  const [top, bottom] = [a.y + a.radius * size, a.y + (a.radius + line + air / 2) * size];
  const nearX = Math.max(a.x - reach, Math.min(b.x, a.x + reach));
  const nearY = Math.max(top, Math.min(b.y, bottom));
  const away = Math.hypot(b.x - nearX, b.y - nearY);
  const over = (b.radius + air / 2) * size - away;
  if (over <= 0) return 0;
  if (away < 1e-6) push(a, b, b.x >= a.x ? over : -over, 0);
  else push(a, b, ((b.x - nearX) / away) * over, ((b.y - nearY) / away) * over);
  return over;
}

/** Two names keep clear of each other, along the shorter way. */
function partNames(a: Moving, b: Moving, size: number, { line, air }: Room): number {
  const across = ((a.name + b.name) / 2 + air) * size - Math.abs(a.x - b.x);
  const down = (line + air) * size - Math.abs(a.y + a.radius * size - b.y - b.radius * size);
  if (across <= 0 || down <= 0) return 0;
  if (across < down) push(a, b, b.x >= a.x ? across : -across, 0);
  else push(a, b, 0, b.y >= a.y ? down : -down);
  return Math.min(across, down);
}

/** Moves two bodies apart that reach into each other. @param size how large they are by now, from 0 to 1. @returns how far the two reached into each other. */
export function part(a: Moving, b: Moving, size: number, room: Room): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const reach = (a.radius + b.radius + Math.max(a.name, b.name, room.line) + room.air) * size;
  if (Math.abs(dx) > reach || Math.abs(dy) > reach) return 0;
  const away = Math.hypot(dx, dy) || 1e-6;
  const over = (a.radius + b.radius + room.air) * size - away;
  if (over > 0) push(a, b, (dx / away) * over, (dy / away) * over);
  return Math.max(over, partNameFrom(a, b, size, room), partNameFrom(b, a, size, room), partNames(a, b, size, room));
}

/** Keeps a body and its name inside the frame. */
export function pen(one: Moving, { width, height, line }: Room): void {
  const half = Math.max(one.radius, one.name / 2) + 1;
  one.x = Math.max(half, Math.min(width - half, one.x));
  one.y = Math.max(one.radius + 1, Math.min(height - one.radius - line, one.y));
}
