import { line, path, rect, circle, text, type Mark, type TextMark } from '../charts/mark.ts';
import type { LngLat, MapData, MapPlace } from './data.ts';
import type { MapLabel, MapLayout } from './layout.ts';
import { project, type Point } from './projection.ts';

/** Radius of the mark of a township's point. */
const ANCHOR = 2;
/** Radius of a township's point inside the mark of a place. */
const HOLE = 1.2;
/** Radius of a true point beside which a mark stands. */
const PIN = 0.9;
/** A square of the same weight as a dot is a little smaller than the box around it. */
const SQUARE = 0.9;

/** Where everything is in the picture of one layout. */
export interface Placing {
  readonly layout: MapLayout;
  readonly at: (point: LngLat) => Point;
}

/** A place, the point it belongs to, and where its mark stands. */
export interface Standing {
  readonly place: MapPlace;
  readonly from: Point;
  readonly to: Point;
}

/** The picture of a layout, where the whole district fits. */
export function placingOf(layout: MapLayout): Placing {
  const { zoom, centre, width, height } = layout;
  const scale = 2 ** zoom;
  const [centreX, centreY] = project(centre);
  return {
    layout,
    at: (point) => {
      const [x, y] = project(point);
      return [(x - centreX) * scale + width / 2, (y - centreY) * scale + height / 2];
    },
  };
}

const plus = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];

/** Every place with a mark: at its own point or a little beside it, or around the point of its township. */
export function standingPlaces({ townships, places }: MapData, { layout, at }: Placing): readonly Standing[] {
  const points = new Map(townships.map((unit) => [unit.code, at(unit.at)] as const));
  return places.flatMap((place): readonly Standing[] => {
    const from = place.at ? at(place.at) : points.get(place.township);
    const offset = place.at ? (layout.own[place.code]?.offset ?? ([0, 0] as const)) : layout.places[place.code];
    return from && offset ? [{ place, from, to: plus(from, offset) }] : [];
  });
}

/** A community is round and a village square, own points are solid and schematic ones pale: colour is never the only sign. */
export function placeMark({ code, kind, precision }: MapPlace, [x, y]: Point, dot: number, more = ''): Mark {
  const how = precision === 'schematic' ? precision : 'own';
  const common = { key: code, class: `${kind} ${how}${more}` };
  const half = dot * SQUARE;
  return kind === 'community'
    ? circle({ ...common, cx: x, cy: y, r: dot })
    : rect({ ...common, x: x - half, y: y - half, width: half * 2, height: half * 2 });
}

/** A mark that stands a little beside its own point has a line to that point, above all marks. */
export function asideLeaders(
  standing: readonly Standing[],
  { layout }: Placing,
  more: (code: string) => string = () => '',
): readonly Mark[] {
  return standing.filter(({ place }) => place.code in layout.own).flatMap(({ place, from, to }) => pin(to, from, more(place.code)));
}

/** A line to a true point, with the point. */
export function pin([x1, y1]: Point, [x2, y2]: Point, more = ''): readonly Mark[] {
  const look = `pin${more}`;
  return [line({ class: look, x1, y1, x2, y2 }), circle({ class: look, cx: x2, cy: y2, r: PIN })];
}

/** The grounds of all groups, each with the line to the point of its township; those whose places are not drawn are plain: an empty ring would mean that something is known not to be there. */
export function grounds({ townships }: MapData, { layout, at }: Placing, drawn?: ReadonlySet<string>): readonly Mark[] {
  return townships.flatMap(({ code, at: point }): readonly Mark[] => {
    const group = layout.groups[code];
    if (!group) return [];
    const [x, y] = at(point);
    const [cx, cy] = plus([x, y], group.offset);
    // It ends at the edge of the ground.
    const far = Math.hypot(cx - x, cy - y);
    const along = far === 0 ? 0 : (far - group.radius) / far;
    return [
      line({ class: 'leader', x1: x, y1: y, x2: x + (cx - x) * along, y2: y + (cy - y) * along }),
      circle({ class: drawn?.has(code) === false ? 'blank' : 'around', cx, cy, r: group.radius }),
    ];
  });
}

/** The points of the townships: hollow where they are uncertain, a hole where a place borrows one, so that its mark is seen. */
export function anchors({ townships }: MapData, { at }: Placing, standing: readonly Standing[]): readonly Mark[] {
  const lent = new Set(standing.filter(({ place }) => place.precision === 'seat').map(({ place }) => place.township));
  return townships.map(({ code, at: point, note }) => {
    const [cx, cy] = at(point);
    return lent.has(code) ? hole(cx, cy) : circle({ class: note === undefined ? 'anchor' : 'anchor unsure', cx, cy, r: ANCHOR });
  });
}

/** The point of a township inside the mark of a place that borrows it. */
export function hole(cx: number, cy: number): Mark {
  return circle({ class: 'hole', cx, cy, r: HOLE });
}

/** A name where the layout has room for it. */
export function nameMark(words: string, point: Point, { offset, anchor }: MapLabel, size: number, look: string): TextMark {
  const [x, y] = plus(point, offset);
  return text({ class: look, x, y, anchor, size, text: words });
}

/** The river as far as it is seen, and a little further. */
export function riverMarks({ river }: MapData, { layout: { width, height }, at }: Placing): readonly Mark[] {
  const near = ([x, y]: Point): boolean => x > -10 && x < width + 10 && y > -10 && y < height + 10;
  return river.flatMap((course) => {
    const points = course.map(at);
    const seen = points.filter((_point, index) => points.slice(Math.max(0, index - 1), index + 2).some(near));
    return seen.length < 2 ? [] : [path({ class: 'river', d: `M${seen.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` })];
  });
}
