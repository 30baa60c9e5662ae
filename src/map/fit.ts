import type { LngLat } from './data.ts';
import type { MapLabel, MapLayout } from './layout.ts';
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

/** The zoom at which a picture of the whole district fills a container, and how many times as large as in its layout it then is. */
function filled({ zoom, ...picture }: MapLayout, { width, height }: Size): { readonly times: number; readonly zoom: number } {
  const times = Math.min(width / picture.width, height / picture.height);
  return { times, zoom: zoom + Math.log2(times) };
}

/** Marks and names grow with their container as in the still map, but on a large screen no further than this; nowhere they shrink. */
const LARGEST = 1.5;

/** The view in which the whole district fills a container. In a very large one points move apart and marks stay: nothing can leave it. */
export function wholeView(layout: MapLayout, size: Size): View {
  const [lng, lat] = layout.centre;
  return { lng, lat, zoom: filled(layout, size).zoom };
}

const map = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** A layout for a container: everything in it grows alike, so that nothing covers anything that did not before. */
export function grown(layout: MapLayout, size: Size): MapLayout {
  const times = Math.min(LARGEST, Math.max(1, filled(layout, size).times));
  const later = Math.log2(times);
  const point = ([x, y]: Point): Point => [x * times, y * times];
  const label = ({ offset, anchor, from }: MapLabel): MapLabel => ({
    offset: point(offset),
    anchor,
    ...(from === undefined ? {} : { from: from + later }),
  });
  return {
    ...layout,
    zoom: layout.zoom + later,
    width: layout.width * times,
    height: layout.height * times,
    dot: layout.dot * times,
    text: { township: layout.text.township * times, station: layout.text.station * times },
    groups: map(layout.groups, ({ offset, radius }) => ({ offset: point(offset), radius: radius * times })),
    places: map(layout.places, point),
    own: map(layout.own, ({ offset, until }) => ({ offset: point(offset), until: until + later })),
    labels: map(layout.labels, label),
    still: map(layout.still, (place) => place && label(place)),
    ...(layout.river && { river: { at: layout.river.at, label: label(layout.river.label) } }),
  };
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
