import { extent } from 'd3';
import type { LngLat, MapData } from '../data.ts';
import { project, unproject, type Point } from '../projection.ts';

/** The piece of the world a layout shows, in CSS pixels from its upper left corner at the scale where the whole district fits. */
export interface Frame {
  /** Pixels of a unit of the projection, that is the scale of zoom 0. */
  readonly scale: number;
  readonly at: (point: LngLat) => Point;
  readonly from: (point: Point) => LngLat;
  /** How far down the points reach; the uppermost is at `margin`. */
  readonly depth: number;
}

/** The scale at which all points that have to be seen fit between two margins, side by side. */
export function frameOf({ townships, places }: Pick<MapData, 'townships' | 'places'>, width: number, margin: number): Frame {
  const points = [...townships, ...places].flatMap(({ at }) => (at ? [project(at)] : []));
  const [left = 0, right = left] = extent(points, ([x]) => x);
  const [top = 0, bottom = top] = extent(points, ([, y]) => y);
  // A single point, or points in a column, fill no width.
  const scale = Math.min((width - 2 * margin) / Math.max(right - left, 1e-9), 2 ** 16);
  const middle = (left + right) / 2;
  return {
    scale,
    at: (point) => {
      const [x, y] = project(point);
      return [(x - middle) * scale + width / 2, (y - top) * scale + margin];
    },
    from: ([x, y]) => unproject([(x - width / 2) / scale + middle, (y - margin) / scale + top]),
    depth: (bottom - top) * scale,
  };
}
