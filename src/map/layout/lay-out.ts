import { cluster } from '../../charts/places/cluster.ts';
import { textWidth } from '../../charts/measure.ts';
import { stillMap as zh } from '../../words/zh/still-map.ts';
import type { LngLat, MapData } from '../data.ts';
import type { MapLabel, MapLayout } from '../layout.ts';
import type { Point } from '../projection.ts';
import { stationWays, stillWays, type Station } from './aids.ts';
import { frameOf, type Frame } from './frame.ts';
import { EDGE, type Ground, type Way } from './ground.ts';
import { halfPixels, type Words } from './label.ts';
import { standOwn } from './own-marks.ts';
import { nameRiver } from './river-name.ts';
import { reaches } from './river.ts';
import { settle } from './settle.ts';
import { standings } from './standing.ts';
import { dotAt, type Thing } from './thing.ts';

/** A width to lay the map out for, and how large things are there. */
export interface Size {
  readonly from: number;
  readonly width: number;
  readonly dot: number;
  /** Air between two dots of a group. */
  readonly gap: number;
  readonly text: MapLayout['text'];
}

/** Between the dots of a group and the line around it. */
const RIM = 2.5;
/** Radius of the mark of a township's point, with its halo. */
const ANCHOR = 2.5;
/** Radius of the mark of a station. */
const STATION = 3.2;
/** From the edge of the frame to the marks nearest to it. */
const MARGIN = 4;
const SEED = 0.5;
const NOWHERE: MapLabel = { offset: [0, 0], anchor: 'middle', from: Infinity };

const words = (text: string, size: number): Words => ({ width: textWidth(text, size), size });
/** Entries without a value are left out. */
const found = <T>(entries: readonly (readonly [string, T | undefined])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));

/** The places of each township that stand around its point, as dots of a group. */
function packs({ townships, places }: MapData, { dot, gap }: Size) {
  return townships.map(({ code }) => {
    const inside = places.filter(({ township, at }) => township === code && !at);
    return { inside, ...cluster(inside.length, dot, gap) };
  });
}

/** The frame as high as what stands in it. */
function cropped(ways: readonly Way[], depth: number): { readonly top: number; readonly bottom: number } {
  const reach = ways.flatMap(({ things }) =>
    things.map(({ at: [, y], offset: [, dy], half: [, half], round }) => [y + dy - half - round, y + dy + half + round] as const),
  );
  return {
    top: Math.floor(Math.min(0, ...reach.map(([top]) => top - EDGE))),
    bottom: Math.ceil(Math.max(depth, ...reach.map(([, bottom]) => bottom + EDGE))),
  };
}

/** One layout. @throws when something finds no room. */
export function layOut(data: MapData, size: Size): MapLayout {
  const { townships, places, stations } = data;
  const { width, dot, text } = size;
  const margin = dot + MARGIN;
  const frame = frameOf(data, width, margin);
  const mark = (at: LngLat, round: number): Thing => dotAt(frame.at(at), round);
  const anchors = townships.map(({ at }) => mark(at, ANCHOR));
  const own = standOwn(
    places.flatMap(({ code, at, precision }) => (at && precision === 'site' ? [{ code, at: frame.at(at) }] : [])),
    dot,
    anchors,
    SEED,
  );
  const seats = places.flatMap(({ at, precision }) => (at && precision === 'seat' ? [mark(at, dot)] : []));
  const ground: Ground = {
    width,
    top: margin,
    bottom: margin + frame.depth,
    river: reaches(data.river.map((course) => course.map(frame.at))),
    fixed: [...anchors, ...(own?.values() ?? []), ...seats],
  };
  const packed = packs(data, size);
  const aided = stations.map(({ name, at }): Station => ({
    at: frame.at(at),
    round: STATION,
    name: words(zh.station(name), text.station),
  }));
  const groups = settle(
    townships.map(({ at, name }, index) =>
      standings(
        { at: frame.at(at), radius: halfPixels((packed[index]?.radius ?? 0) + RIM), name: words(name, text.township) },
        ground,
        aided.map(({ at }) => dotAt(at, STATION)),
      ),
    ),
    SEED,
  );
  if (!own || !groups) throw new Error(`地图放不下：${String(width)}像素宽的版面里，有的标记或分组没有地方站`);
  const edges = cropped(groups, margin * 2 + frame.depth);
  const framed: Ground = { ...ground, ...edges, fixed: [...ground.fixed, ...groups.flatMap(({ things }) => things)] };
  const aids = settle(
    aided.map((station) => stationWays(station, framed, groups)),
    SEED,
  );
  const still = settle(
    aided.map((station) => stillWays(station, framed, groups)),
    SEED,
  );
  const named =
    data.riverName === undefined
      ? undefined
      : nameRiver(words(data.riverName, text.station), framed, [...groups, ...(aids ?? []), ...(still ?? [])]);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const zoomAt = (scale: number): number => round(Math.log2(frame.scale * scale));
  return {
    from: size.from,
    zoom: zoomAt(1),
    centre: degrees(frame, [width / 2, (edges.top + edges.bottom) / 2]),
    width,
    height: edges.bottom - edges.top,
    dot,
    text,
    groups: found(townships.map(({ code }, index) => [code, groupOf(groups[index])])),
    places: found(packed.flatMap(({ inside, offsets }, index) => inside.map(({ code }, at) => [code, dotOf(groups[index], offsets[at])]))),
    own: found([...own].map(([code, { offset, until }]) => [code, until === undefined ? undefined : { offset, until: zoomAt(until) }])),
    labels: found<MapLabel>([
      ...townships.map(({ code }, index) => [code, groups[index]?.label] as const),
      ...stations.map(({ name }, index) => {
        const { from, ...label } = aids?.[index]?.label ?? NOWHERE;
        return [name, from === undefined ? label : from === Infinity ? undefined : { ...label, from: zoomAt(from) }] as const;
      }),
    ]),
    still: found(stations.map(({ name }, index) => [name, shown(still?.[index])])),
    ...(named ? { river: { at: degrees(frame, named.at), label: named.label } } : {}),
  };
}

/** How a station is shown in a still picture: with its name, as a mark alone, or not at all. */
function shown(way: Way | undefined): MapLabel | null | undefined {
  if (way === undefined || way.things.length === 0) return undefined;
  return way.things.length === 1 ? null : { offset: way.label.offset, anchor: way.label.anchor };
}

function groupOf(way: Way | undefined): MapLayout['groups'][string] | undefined {
  const group = way?.things[0];
  return group && { offset: group.offset, radius: group.round };
}

function dotOf(way: Way | undefined, dot: { readonly x: number; readonly y: number } | undefined): Point | undefined {
  const group = way?.things[0];
  return group && dot && [halfPixels(group.offset[0] + dot.x), halfPixels(group.offset[1] + dot.y)];
}

/** About a metre. */
function degrees({ from }: Frame, point: Point): LngLat {
  const [lng, lat] = from(point).map((value) => Math.round(value * 1e5) / 1e5);
  return [lng ?? 0, lat ?? 0];
}
