import type { LngLat, MapData } from '../data.ts';
import type { MapLabel, MapLayout } from '../layout.ts';
import { arrange, MARGIN, type Arrangement, type Size } from './arrange.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Way } from './ground.ts';
import { halfPixels } from './label.ts';

/** Entries without a value are left out. */
function found<T>(entries: readonly (readonly [string, T | undefined])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
}

/** About a metre. */
function degrees({ from }: Frame, x: number, y: number): LngLat {
  const [lng, lat] = from([x, y]);
  return [Math.round(lng * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

/** The zoom at which the scale of the frame is so many times larger. */
function zoomAt({ scale }: Frame, times: number): number {
  return Math.round(Math.log2(scale * times) * 1000) / 1000;
}

/** A name that comes late says from which zoom on; one that never has room is none. */
function labelOf(way: Way | undefined, frame: Frame): MapLabel | undefined {
  if (!way || way.things.length === 0) return undefined;
  const { offset, anchor, from } = way.label;
  return from === undefined ? { offset, anchor } : { offset, anchor, from: zoomAt(frame, from) };
}

/** In a still picture a station has a name, a mark alone, or nothing. */
function stillLabel(way: Way | undefined, frame: Frame): MapLabel | null | undefined {
  return way?.things.length === 1 ? null : labelOf(way, frame);
}

function groupsOf({ townships }: MapData, { groups, packs }: Arrangement): Pick<MapLayout, 'groups' | 'places'> {
  const middles = groups.map(({ things: [group] }) => group);
  return {
    groups: found(
      townships.map(({ code }, index) => {
        const group = middles[index];
        return [code, group && { offset: group.offset, radius: group.round }];
      }),
    ),
    places: found(
      packs.flatMap(({ inside, offsets }, index) =>
        inside.map(({ code }, at) => {
          const [group, dot] = [middles[index], offsets[at]];
          return [code, group && dot && ([halfPixels(group.offset[0] + dot.x), halfPixels(group.offset[1] + dot.y)] as const)];
        }),
      ),
    ),
  };
}

/** One layout. The same data give the same one on every machine. @throws when something finds no room. */
export function layOut(data: MapData, size: Size): MapLayout {
  const { from, width, dot, text } = size;
  const frame = frameOf(data, width, dot + MARGIN);
  const arrangement = arrange(data, size, frame);
  if (!arrangement) throw new Error(`地图放不下：${String(width)}像素宽的版面里，有的标记或分组没有地方站`);
  const { own, groups, stations, still, river, top, bottom } = arrangement;
  return {
    from,
    zoom: zoomAt(frame, 1),
    centre: degrees(frame, width / 2, (top + bottom) / 2),
    width,
    height: bottom - top,
    dot,
    text,
    ...groupsOf(data, arrangement),
    own: found(
      [...own].map(([code, { offset, until }]) => [code, until === undefined ? undefined : { offset, until: zoomAt(frame, until) }]),
    ),
    labels: found<MapLabel>([
      ...data.townships.map(({ code }, index) => [code, labelOf(groups[index], frame)] as const),
      ...data.stations.map(({ name }, index) => [name, labelOf(stations[index], frame)] as const),
    ]),
    still: found(data.stations.map(({ name }, index) => [name, stillLabel(still[index], frame)])),
    ...(river ? { river: { at: degrees(frame, ...river.at), label: river.label } } : {}),
  };
}
