import { packEnclose, packSiblings } from 'd3';

/** Dots of one size packed around a centre: offsets in the order given, and the radius of the circle that holds them all. */
export interface Cluster {
  readonly offsets: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
}

/** @param gap the least distance between two dots. Deterministic: the same count gives the same cluster. */
export function cluster(count: number, dot: number, gap: number): Cluster {
  const circles = packSiblings(Array.from({ length: count }, () => ({ x: 0, y: 0, r: dot + gap / 2 })));
  const around = packEnclose(circles);
  return { offsets: circles.map(({ x, y }) => ({ x: x - around.x, y: y - around.y })), radius: around.r };
}
