import type { LngLat } from './data.ts';
import type { MapLayout } from './layout.ts';
import type { View } from './map-state.ts';
import { project, unproject, type Point } from './projection.ts';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Edges of a part of the ground, in degrees. */
export interface Edges {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The layout for a container: the one for the widest it reaches. @throws RangeError when there is none at all. */
export function layoutFor(layouts: readonly MapLayout[], width: number): MapLayout {
  const [narrowest] = layouts.toSorted((a, b) => a.from - b.from);
  if (!narrowest) throw new RangeError('a map without a layout');
  return layouts.filter(({ from }) => from <= width).reduce((widest, layout) => (layout.from > widest.from ? layout : widest), narrowest);
}

/**
 * The view in which the whole district fills a container. In one that is larger than the layout's picture points move apart,
 * but offsets stay in pixels, so nothing can leave it.
 */
export function wholeView({ zoom, centre: [lng, lat], ...picture }: MapLayout, { width, height }: Size): View {
  return { lng, lat, zoom: zoom + Math.log2(Math.min(width / picture.width, height / picture.height)) };
}

/** What a container of this size shows of the ground. */
export function edgesOf({ lng, lat, zoom }: View, { width, height }: Size): Edges {
  const [x, y] = project([lng, lat]).map((at) => at * 2 ** zoom) as [number, number];
  const corner = (right: number, down: number): LngLat => unproject([(x + right) / 2 ** zoom, (y + down) / 2 ** zoom]);
  const [west, north] = corner(-width / 2, -height / 2);
  const [east, south] = corner(width / 2, height / 2);
  return { west, south, east, north };
}

/** How much of a container something else covers at its edges, in CSS pixels. */
export interface Covered {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box in CSS pixels, as the browser measures it. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Which edges of a frame another box lies over: a high one the side, a wide one the bottom. */
export function coveredBy(box: Box, frame: Box): Covered {
  const none: Covered = { left: 0, right: 0, bottom: 0 };
  const [left, right] = [Math.max(box.left, frame.left), Math.min(box.right, frame.right)];
  const [top, bottom] = [Math.max(box.top, frame.top), Math.min(box.bottom, frame.bottom)];
  if (left >= right || top >= bottom) return none;
  if (right - left > (frame.right - frame.left) / 2) return { ...none, bottom: frame.bottom - top };
  return left - frame.left < frame.right - right ? { ...none, left: right - frame.left } : { ...none, right: frame.right - left };
}

/** Air that a mark keeps from the edge of what can be seen. */
const AIR = 32;

function beyond(at: number, least: number, most: number): number {
  if (least > most) return at - (least + most) / 2;
  return Math.min(0, at - least) + Math.max(0, at - most);
}

/** How far the ground has to move for a point of the container to be seen; nothing when it can be seen. */
export function wayToSee([x, y]: Point, { width, height }: Size, { left, right, bottom }: Covered): Point {
  return [beyond(x, left + AIR, width - right - AIR), beyond(y, AIR, height - bottom - AIR)];
}
