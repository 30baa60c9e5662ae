import type { LngLat } from './data.ts';

/** CSS pixels, y down. */
export type Point = readonly [x: number, y: number];

/** Side of the world at zoom 0, as Leaflet and all web maps have it. */
const TILE = 256;

/** Web Mercator at zoom 0. */
export function project([lng, lat]: LngLat): Point {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [TILE * (0.5 + lng / 360), TILE * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI))];
}

/** The inverse of `project`. */
export function unproject([x, y]: Point): LngLat {
  const turn = Math.PI * (1 - (2 * y) / TILE);
  return [(x / TILE - 0.5) * 360, (Math.atan(Math.sinh(turn)) * 180) / Math.PI];
}
