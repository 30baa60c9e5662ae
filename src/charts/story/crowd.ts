import { dotRadius, patchOf } from './lattice.ts';
import type { Look, Spot } from './still.ts';

/** A circle that dots have to stay in. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The largest even pitch, up to `most`, at which so many dots stand inside a circle. */
export function pitchFor(count: number, radius: number, most: number): number {
  for (let pitch = most; pitch > 2; pitch -= 2) if (patchOf(count, pitch).radius <= radius) return pitch;
  return 2;
}

/** So many dots as a round patch in a circle. */
export function crowd(count: number, { x, y, radius }: Ring, most: number, look: Look): readonly Spot[] {
  const pitch = pitchFor(count, radius, most);
  return patchOf(count, pitch).spots.map((spot) => ({
    x: Math.round(x) + spot.x,
    y: Math.round(y) + spot.y,
    r: dotRadius(pitch),
    look,
  }));
}
