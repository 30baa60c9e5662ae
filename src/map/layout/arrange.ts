import { cluster, type Cluster } from '../../charts/places/cluster.ts';
import { textWidth } from '../../charts/measure.ts';
import { stillMap as zh } from '../../words/zh/still-map.ts';
import type { LngLat, MapData, MapPlace } from '../data.ts';
import type { MapLayout } from '../layout.ts';
import { stationWays, stillWays, type Station } from './aids.ts';
import type { Frame } from './frame.ts';
import { EDGE, type Ground, type Way } from './ground.ts';
import { halfPixels, type Words } from './label.ts';
import { standOwn } from './own-marks.ts';
import { nameRiver, type RiverName } from './river-name.ts';
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

/** What stands where, in pixels of the frame; lists in the order of the townships and the stations. */
export interface Arrangement {
  readonly own: ReadonlyMap<string, Thing>;
  readonly packs: readonly Pack[];
  readonly groups: readonly Way[];
  /** Names of stations at all zooms, and in a still picture. */
  readonly stations: readonly Way[];
  readonly still: readonly Way[];
  readonly river: RiverName | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** The places of a township that stand around its point, packed as dots of a group. */
export type Pack = Cluster & { readonly inside: readonly MapPlace[] };

/** From the edge of the frame to the marks nearest to it. */
export const MARGIN = 4;
/** Between the dots of a group and the line around it. */
const RIM = 2.5;
/** Radius of the mark of a township's point, with its halo. */
const ANCHOR = 2.5;
/** Radius of the mark of a station. */
const STATION = 3.2;
const SEED = 0.5;

const words = (text: string, size: number): Words => ({ width: textWidth(text, size), size });

function packsOf({ townships, places }: MapData, { dot, gap }: Size): readonly Pack[] {
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

/** Puts everything in its place: marks of own points first, then the groups together, then the names that only help to find the way. @returns null when there is no room. */
export function arrange(data: MapData, size: Size, frame: Frame): Arrangement | null {
  const { townships, places, stations } = data;
  const { width, dot, text } = size;
  const mark = (at: LngLat, round: number): Thing => dotAt(frame.at(at), round);
  const anchors = townships.map(({ at }) => mark(at, ANCHOR));
  const located = places.flatMap(({ code, at, precision }) => (at ? [{ code, precision, at: frame.at(at) }] : []));
  const seats = located.filter(({ precision }) => precision === 'seat').map(({ at }) => dotAt(at, dot));
  const own = standOwn(
    located.filter(({ precision }) => precision === 'site'),
    dot,
    anchors,
    SEED,
  );
  if (!own) return null;
  const ground: Ground = {
    width,
    top: dot + MARGIN,
    bottom: dot + MARGIN + frame.depth,
    river: reaches(data.river.map((course) => course.map(frame.at))),
    fixed: [...anchors, ...own.values(), ...seats],
  };
  const aids = stations.map(({ name, at }): Station => ({ at: frame.at(at), round: STATION, name: words(zh.station(name), text.station) }));
  const packs = packsOf(data, size);
  const gatherings = townships.map(({ at, name }, index) => ({
    at: frame.at(at),
    radius: halfPixels((packs[index]?.radius ?? 0) + RIM),
    name: words(name, text.township),
  }));
  const spared = aids.map(({ at, round }) => dotAt(at, round));
  const groups = settle(
    gatherings.map((gathering) => standings(gathering, ground, spared)),
    SEED,
  );
  if (!groups) return null;
  const edges = cropped(groups, ground.bottom + ground.top);
  const framed: Ground = { ...ground, ...edges, fixed: [...ground.fixed, ...groups.flatMap(({ things }) => things)] };
  const named = (ways: typeof stationWays): readonly Way[] =>
    settle(
      aids.map((station) => ways(station, framed, groups)),
      SEED,
    ) ?? [];
  const [always, still] = [named(stationWays), named(stillWays)];
  const river =
    data.riverName === undefined ? undefined : nameRiver(words(data.riverName, text.station), framed, [...groups, ...always, ...still]);
  return { own, packs, groups, stations: always, still, river, ...edges };
}
