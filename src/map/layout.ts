import type { LngLat, MapData } from './data.ts';
import type { Size } from './layout/arrange.ts';
import { layOut } from './layout/lay-out.ts';
import type { Point } from './projection.ts';

/** Where a text stands: its baseline, at its start, middle or end, in CSS pixels from the point it names. */
export interface MapLabel {
  readonly offset: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The label, and the mark of a station with it, is only drawn from this zoom on. */
  readonly from?: number;
}

/** Where things stand at one width. Offsets are CSS pixels from the point of a township, a station or a place, y down. */
export interface MapLayout {
  /** The container is at least this wide. */
  readonly from: number;
  /**
   * Web-Mercator zoom (256 px tiles, a fraction) at which the whole district fits into `width` and `height`. Zooming in moves
   * points apart, offsets stay; at any zoom from here to five further in nothing covers anything.
   */
  readonly zoom: number;
  readonly centre: LngLat;
  /** Size of the still picture, and the least of a container at that zoom. */
  readonly width: number;
  readonly height: number;
  /** Radius of a dot; a square is a little smaller, so that both weigh the same. */
  readonly dot: number;
  /** Font sizes of the names of townships and stations. */
  readonly text: { readonly township: number; readonly station: number };
  /** By township: the middle of its packed group from its point, and the radius of the ground behind it. */
  readonly groups: Readonly<Record<string, { readonly offset: Point; readonly radius: number }>>;
  /** By place, schematic ones only: from the point of its township. */
  readonly places: Readonly<Record<string, Point>>;
  /**
   * By place with a point of its own: it stands so far beside it, with a leader to it, until this zoom; from there on at it.
   * Absent where it always stands at its point.
   */
  readonly own: Readonly<Record<string, { readonly offset: Point; readonly until: number }>>;
  /** By code of a township and by name of a station; a station without a label never has room. */
  readonly labels: Readonly<Record<string, MapLabel>>;
  /** By name of a station: where its name stands in a still picture, which has one zoom, and so more room; null where there is room for its mark alone. */
  readonly still: Readonly<Record<string, MapLabel | null>>;
  /** Where the name of the river stands. */
  readonly river?: { readonly at: LngLat; readonly label: MapLabel };
}

/** What the map page loads. */
export type MapFile = MapData & { readonly layouts: readonly MapLayout[] };

/** The narrow one fills a phone of 320 px less its margins; in a container between two of them the map starts a little further in. */
const SIZES: readonly Size[] = [
  { from: 0, width: 288, dot: 3, gap: 1.4, text: { township: 13, station: 12 } },
  { from: 640, width: 640, dot: 4.5, gap: 2, text: { township: 14, station: 12 } },
  { from: 860, width: 860, dot: 5.5, gap: 2.5, text: { township: 15, station: 13 } },
];

/** The layouts from narrow to wide. The same data give the same layouts on every machine. @throws when a township's places find no room. */
export function mapLayouts(data: MapData): readonly MapLayout[] {
  return SIZES.map((size) => layOut(data, size));
}
