import { range } from 'd3';
import type { Point } from '../projection.ts';
import { beyond, free, outside, type Ground, type Way } from './ground.ts';
import { CORNERS, labelBeside, SIDES, type Side, type Words } from './label.ts';
import { leadsThrough } from './leader.ts';
import { CLOSEST, dotAt, type Thing } from './thing.ts';

/** What a name costs that is not there from the beginning, for each zoom that it comes later, in pixels of a longer leader. */
const LATE = 10;
/** What it costs to have no name at all. */
const NEVER = LATE * 6;
const ALL: readonly Side[] = [...SIDES, ...CORNERS];
const sideCost = (side: Side): number => ALL.indexOf(side) / 4;
/** Quarter steps of zoom. */
const ZOOMS = range(0, Math.log2(CLOSEST), 0.25);

/** An aid that never finds room covers nothing. */
function never(at: Point): Way {
  return { cost: NEVER, things: [], around: dotAt(at, 0), label: { offset: [0, 0], anchor: 'middle', from: Infinity } };
}

const cheapFirst = (ways: readonly Way[]): readonly Way[] => ways.toSorted((a, b) => a.cost - b.cost);

/** Whether the edge of the frame cuts through a thing; what lies beyond the frame is not seen before somebody moves the map. */
function cut([x, y]: Point, thing: Thing, ground: Ground): boolean {
  const seen = x >= 0 && x <= ground.width && y >= ground.top && y <= ground.bottom;
  return seen && (outside(thing, ground.width) || beyond(thing, ground) > 0);
}

/** A station: its point, the radius of its mark, and its name. */
export interface Station {
  readonly at: Point;
  readonly round: number;
  readonly name: Words;
}

/** The ways to name a station between two scales, on each side where nothing is in the way. The mark comes with its name. */
function named({ at, round, name }: Station, when: Pick<Thing, 'from' | 'to'>, ground: Ground, groups: readonly Way[]): readonly Way[] {
  const leaders = groups.flatMap(({ leader }) => leader ?? []);
  return ALL.flatMap((side): readonly Way[] => {
    const { label, box } = labelBeside(at, [0, 0], round, side, name);
    const things: readonly Thing[] = [
      { ...dotAt(at, round), ...when },
      { ...box, ...when },
    ];
    if ((when.from ?? 1) === 1 && things.some((thing) => cut(at, thing, ground))) return [];
    if (!things.every((thing) => free(thing, ground))) return [];
    if (leaders.some((leader) => things.some((thing) => leadsThrough(leader, thing, 1)))) return [];
    const around = dotAt(at, round + 3 + Math.hypot(name.width, name.size));
    return [{ cost: LATE * Math.log2(when.from ?? 1) + sideCost(side), things, around, label: { ...label, ...when } }];
  });
}

/** All ways to name a station for good: from the beginning or from a later zoom on. */
export function stationWays(station: Station, ground: Ground, groups: readonly Way[]): readonly Way[] {
  const ways = ZOOMS.flatMap((zoom) => named(station, zoom === 0 ? {} : { from: 2 ** zoom }, ground, groups));
  return cheapFirst([...ways, never(station.at)]);
}

/** What a mark without its name costs in a still picture. */
const NAMELESS = LATE;

/** All ways to show it where the whole district fits and nowhere else: a still picture has one zoom, so that there is more room. Its mark may stand there without a name. */
export function stillWays(station: Station, ground: Ground, groups: readonly Way[]): readonly Way[] {
  const { at, round } = station;
  const mark: Thing = { ...dotAt(at, round), to: 1 };
  const inFrame = !outside(mark, ground.width) && beyond(mark, ground) === 0;
  const alone: Way = { ...never(at), cost: NAMELESS, things: [mark], around: mark };
  return cheapFirst([...named(station, { to: 1 }, ground, groups), ...(inFrame && free(mark, ground) ? [alone] : []), never(at)]);
}
