import type { Size } from './fit.ts';
import type { MapFile, MapLayout } from './layout.ts';
import type { View } from './map-state.ts';
import { pixelOf, spotOf, type Found } from './places.ts';
import { project, unproject, type Point } from './projection.ts';

/** Zoom a map may have. */
export interface Zooms {
  readonly least: number;
  readonly most: number;
}

interface Box {
  readonly least: Point;
  readonly most: Point;
}

/** Room around what is looked at, in CSS pixels: names stand beside marks. */
const MARGIN = 28;
/** A step of zoom while looking for the closest view that holds everything. */
const STEP = 0.125;

function around(points: readonly { readonly at: Point; readonly reach: number }[]): Box {
  const [xs, ys] = [0, 1].map((axis) => points.flatMap(({ at, reach }) => [(at[axis] ?? 0) - reach, (at[axis] ?? 0) + reach]));
  return { least: [Math.min(...(xs ?? [])), Math.min(...(ys ?? []))], most: [Math.max(...(xs ?? [])), Math.max(...(ys ?? []))] };
}

/** All that belongs to a township, in pixels of the world at a zoom: its point, its group, its places with a point of their own. */
function extent(file: Pick<MapFile, 'places'>, layout: MapLayout, unit: Found['unit'], zoom: number): Box {
  const [x, y] = project(unit.at);
  const own = file.places.filter(({ township, at }) => at && township === unit.code);
  return around([
    { at: [x * 2 ** zoom, y * 2 ** zoom], reach: layout.dot },
    { at: pixelOf(spotOf({ unit }, layout, zoom), zoom), reach: layout.groups[unit.code]?.radius ?? layout.dot },
    ...own.map((place) => ({ at: pixelOf(spotOf({ place, unit }, layout, zoom), zoom), reach: layout.dot })),
  ]);
}

/** The closest look at a township that holds all that belongs to it. */
export function townshipView(
  file: Pick<MapFile, 'places'>,
  layout: MapLayout,
  unit: Found['unit'],
  size: Size,
  { least, most }: Zooms,
): View {
  const closest = Math.min(most, least + 3);
  const fits = (zoom: number): boolean => {
    const box = extent(file, layout, unit, zoom);
    return box.most[0] - box.least[0] <= size.width - 2 * MARGIN && box.most[1] - box.least[1] <= size.height - 2 * MARGIN;
  };
  let zoom = closest;
  while (zoom > least && !fits(zoom)) zoom = Math.max(least, zoom - STEP);
  const box = extent(file, layout, unit, zoom);
  const middle: Point = [(box.least[0] + box.most[0]) / 2 / 2 ** zoom, (box.least[1] + box.most[1]) / 2 / 2 ** zoom];
  const [lng, lat] = unproject(middle);
  return { lng, lat, zoom };
}
