import { cross, packEnclose, range } from 'd3';

/** Dots of one size packed around a centre: offsets row by row, and the radius of the circle that holds them all. */
export interface Cluster {
  readonly offsets: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
}

/** Centres a round patch of a honeycomb can have: on a dot, between two, between three. In steps of the honeycomb. */
const CENTRES = [
  [0, 0],
  [0.5, 0],
  [0, Math.sqrt(3) / 3],
] as const;

/** The `count` cells of a honeycomb nearest to one centre; among equally near ones, those above and below come in turn, so that the patch stays even. */
function patch(count: number, [cx, cy]: readonly [number, number]): readonly { readonly x: number; readonly y: number }[] {
  const reach = Math.ceil(Math.sqrt(count)) + 1;
  return cross(range(-reach, reach + 1), range(-reach, reach + 1))
    .map(([column, row]) => ({ x: column + (Math.abs(row) % 2) / 2 - cx, y: (row * Math.sqrt(3)) / 2 - cy }))
    .map((cell) => ({ ...cell, far: Math.round(Math.hypot(cell.x, cell.y) * 1e6) }))
    .toSorted((a, b) => a.far - b.far || Math.abs(a.y) - Math.abs(b.y) || Math.abs(a.x) - Math.abs(b.x) || a.y - b.y || a.x - b.x)
    .slice(0, count);
}

/**
 * The roundest patch of a honeycomb: dense, even, and the same on every machine.
 * @param dot radius of a dot. @param gap the air between two dots.
 */
export function cluster(count: number, dot: number, gap: number): Cluster {
  if (count === 0) return { offsets: [], radius: 0 };
  const step = dot * 2 + gap;
  const candidates = CENTRES.map((centre) => {
    const circles = patch(count, centre).map(({ x, y }) => ({ x: x * step, y: y * step, r: dot + gap / 2 }));
    const around = packEnclose(circles);
    return { offsets: circles.map(({ x, y }) => ({ x: x - around.x, y: y - around.y })), radius: around.r };
  });
  const { offsets, radius } = candidates.reduce((best, one) => (one.radius < best.radius - 1e-9 ? one : best));
  return { offsets: offsets.toSorted((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x), radius };
}
