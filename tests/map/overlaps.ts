import type { Picture } from '../../src/charts/mark.ts';
import { textBox, textWidth } from '../../src/charts/measure.ts';
import type { LngLat, MapData } from '../../src/map/data.ts';
import type { MapLabel, MapLayout } from '../../src/map/layout.ts';
import { project, type Point } from '../../src/map/projection.ts';
import { stillMap as zh } from '../../src/words/zh/still-map.ts';

/** Something that covers ground: a disc, or a box with a radius of nought. What belongs together may touch. */
export interface Covered {
  readonly name: string;
  readonly of: string;
  readonly x: number;
  readonly y: number;
  readonly halfX: number;
  readonly halfY: number;
  readonly round: number;
}

/** Where a layout puts everything at a zoom, told from nothing but its published numbers. */
export function coveredAt(data: MapData, layout: MapLayout, zoom: number): readonly Covered[] {
  const scale = 2 ** zoom;
  const at = (point: LngLat): Point => {
    const [x, y] = project(point);
    return [x * scale, y * scale];
  };
  const disc = (name: string, of: string, [x, y]: Point, [dx, dy]: Point, round: number): Covered => ({
    name,
    of,
    x: x + dx,
    y: y + dy,
    halfX: 0,
    halfY: 0,
    round,
  });
  const text = (words: string, of: string, [x, y]: Point, { offset, anchor }: MapLabel, size: number): Covered => {
    const width = textWidth(words, size);
    const left = { start: 0, middle: -width / 2, end: -width }[anchor];
    return {
      name: `“${words}”`,
      of,
      x: x + offset[0] + left + width / 2,
      y: y + offset[1] - size * 0.38,
      halfX: width / 2,
      halfY: size / 2,
      round: 0,
    };
  };
  const townships = data.townships.flatMap((unit): readonly Covered[] => {
    const [group, label, point] = [layout.groups[unit.code], layout.labels[unit.code], at(unit.at)];
    return [
      disc(`the point of ${unit.name}`, unit.code, point, [0, 0], 2),
      ...(group ? [disc(`the group of ${unit.name}`, '', point, group.offset, group.radius)] : []),
      ...(label ? [text(unit.name, '', point, label, layout.text.township)] : []),
    ];
  });
  const own = data.places.flatMap((place): readonly Covered[] => {
    if (!place.at) return [];
    const nudge = layout.own[place.code];
    const offset = nudge && zoom < nudge.until ? nudge.offset : ([0, 0] as const);
    return [disc(place.name, place.precision === 'seat' ? place.township : place.code, at(place.at), offset, layout.dot)];
  });
  const stations = data.stations.flatMap(({ name, at: point }): readonly Covered[] => {
    const label = layout.labels[name];
    if (!label || (label.from ?? 0) > zoom) return [];
    return [disc(`the mark of ${name}`, name, at(point), [0, 0], 3), text(zh.station(name), name, at(point), label, layout.text.station)];
  });
  return [...townships, ...own, ...stations];
}

/** How far apart two things are; negative where one lies over the other. */
function apart(a: Covered, b: Covered): number {
  const across = Math.max(0, Math.abs(a.x - b.x) - a.halfX - b.halfX);
  const down = Math.max(0, Math.abs(a.y - b.y) - a.halfY - b.halfY);
  return Math.hypot(across, down) - a.round - b.round;
}

/** Pairs that lie over each other. */
export function overlaps(things: readonly Covered[]): readonly string[] {
  return things.flatMap((a, index) =>
    things
      .slice(index + 1)
      .filter((b) => (a.of === '' || a.of !== b.of) && apart(a, b) < 0)
      .map((b) => `${a.name} and ${b.name} by ${(-apart(a, b)).toFixed(1)} px`),
  );
}

/** What lies outside the picture where the whole district fits. */
export function beyondFrame(data: MapData, layout: MapLayout): readonly string[] {
  const [x, y] = project(layout.centre).map((value) => value * 2 ** layout.zoom);
  const stations = new Set(data.stations.map(({ name }) => name));
  return coveredAt(data, layout, layout.zoom)
    .filter(({ of }) => !stations.has(of))
    .filter(
      (thing) =>
        Math.abs(thing.x - (x ?? 0)) + thing.halfX + thing.round > layout.width / 2 ||
        Math.abs(thing.y - (y ?? 0)) + thing.halfY + thing.round > layout.height / 2,
    )
    .map(({ name }) => name);
}

/** Names in a picture that lie on a dot, a square, the ground of a group or the point of a township. */
export function textsOverMarks({ marks }: Picture): readonly string[] {
  const boxes = marks.flatMap((mark) => {
    if (mark.kind === 'rect')
      return [{ x: mark.x + mark.width / 2, y: mark.y + mark.height / 2, halfX: mark.width / 2, halfY: mark.height / 2, round: 0 }];
    return mark.kind === 'circle' && !/pin|outline/.test(mark.class) ? [{ x: mark.cx, y: mark.cy, halfX: 0, halfY: 0, round: mark.r }] : [];
  });
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { left, right, top, bottom } = textBox(mark);
    const text = { x: (left + right) / 2, y: (top + bottom) / 2, halfX: (right - left) / 2, halfY: (bottom - top) / 2, round: 0 };
    return boxes.some((box) => apart({ name: '', of: '', ...box }, { name: '', of: '', ...text }) < 0) ? [mark.text] : [];
  });
}
