import { cluster } from '../charts/places/cluster.ts';
import { textWidth } from '../charts/measure.ts';
import type { LngLat, MapData } from './data.ts';
import { air, type Thing } from './layout/thing.ts';
import { project, unproject, type Point } from './projection.ts';

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
  /** Web-Mercator zoom (256 px tiles, a fraction) at which the whole district fits into `width` and `height`. Zooming in moves points apart, offsets stay; at any zoom from here to five further in nothing covers anything. */
  readonly zoom: number;
  readonly centre: LngLat;
  /** Size of the still picture, and the least of a container at that zoom. */
  readonly width: number;
  readonly height: number;
  /** Radius of a dot, and half the side of a square. */
  readonly dot: number;
  /** Font sizes of the labels of townships and stations. */
  readonly text: { readonly township: number; readonly station: number };
  /** By township: the middle of its packed group from its point, and the radius of the ground behind it. */
  readonly groups: Readonly<Record<string, { readonly offset: Point; readonly radius: number }>>;
  /** By place, schematic ones only: from the point of its township. */
  readonly places: Readonly<Record<string, Point>>;
  /** By place with a point of its own: it stands so far beside it, with a leader to it, until this zoom; from there on at it. Absent where it always stands at its point. */
  readonly own: Readonly<Record<string, { readonly offset: Point; readonly until: number }>>;
  /** By code of a township and by name of a station. */
  readonly labels: Readonly<Record<string, MapLabel>>;
}

/** What the map page loads. */
export type MapFile = MapData & { readonly layouts: readonly MapLayout[] };

interface Size {
  readonly from: number;
  readonly width: number;
  readonly height: number;
  readonly dot: number;
  readonly text: MapLayout['text'];
}

const SIZES: readonly Size[] = [
  { from: 0, width: 288, height: 380, dot: 3, text: { township: 13, station: 12 } },
  { from: 640, width: 640, height: 460, dot: 4.5, text: { township: 14, station: 12 } },
];

function layoutFor(data: MapData, size: Size): MapLayout {
  const points = [...data.townships.map(({ at }) => at), ...data.places.flatMap(({ at }) => (at ? [at] : []))].map(project);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = (size.width - 24) / (right - left);
  const at = (point: LngLat): Point => {
    const [x, y] = project(point);
    return [(x - (left + right) / 2) * scale + size.width / 2, (y - (top + bottom) / 2) * scale + size.height / 2];
  };
  const mark = (point: LngLat, round: number): Thing => ({ at: at(point), offset: [0, 0], half: [0, 0], round });
  const taken: Thing[] = [
    ...data.townships.map((unit) => mark(unit.at, 2)),
    ...data.places.flatMap((place) => (place.at ? [mark(place.at, size.dot)] : [])),
  ];
  const groups: Record<string, { offset: Point; radius: number }> = {};
  const places: Record<string, Point> = {};
  const labels: Record<string, MapLabel> = {};
  const bySize = data.townships
    .map((unit) => ({ unit, inside: data.places.filter((place) => place.township === unit.code && !place.at) }))
    .toSorted((a, b) => b.inside.length - a.inside.length);
  for (const { unit, inside } of bySize) {
    const { offsets, radius: packed } = cluster(inside.length, size.dot, size.dot / 2);
    const radius = packed + 3;
    const half = textWidth(unit.name, size.text.township) / 2;
    const [x, y] = at(unit.at);
    search: for (let far = radius + 6; ; far += 3) {
      for (let turn = 0; turn < 48; turn += 1) {
        const offset: Point = [Math.round(Math.cos((turn * Math.PI) / 24) * far), Math.round(Math.sin((turn * Math.PI) / 24) * far)];
        const label: Point = [offset[0], offset[1] + radius + size.text.township * 0.6];
        const things: readonly Thing[] = [
          { at: [x, y], offset, half: [0, 0], round: radius },
          { at: [x, y], offset: label, half: [half, size.text.township / 2], round: 0 },
        ];
        const outside = x + offset[0] - Math.max(half, radius) < 2 || x + offset[0] + Math.max(half, radius) > size.width - 2;
        if (far < 400 && (outside || things.some((one) => taken.some((other) => air(one, other) < 2)))) continue;
        taken.push(...things);
        groups[unit.code] = { offset, radius };
        labels[unit.code] = { offset: [offset[0], Math.round(offset[1] + radius + size.text.township)], anchor: 'middle' };
        inside.forEach(({ code }, index) => {
          const dot = offsets[index];
          if (dot) places[code] = [Math.round((offset[0] + dot.x) * 2) / 2, Math.round((offset[1] + dot.y) * 2) / 2];
        });
        break search;
      }
    }
  }
  for (const { name } of data.stations) labels[name] = { offset: [6, 4], anchor: 'start', from: 13 };
  return {
    ...size,
    zoom: Math.round(Math.log2(scale) * 1000) / 1000,
    centre: unproject([(left + right) / 2, (top + bottom) / 2]).map((degrees) => Math.round(degrees * 1e5) / 1e5) as unknown as LngLat,
    groups,
    places,
    own: {},
    labels,
  };
}

/** The two layouts, narrow and wide. The same data give the same layouts on every machine. */
export function mapLayouts(data: MapData): readonly MapLayout[] {
  return SIZES.map((size) => layoutFor(data, size));
}
