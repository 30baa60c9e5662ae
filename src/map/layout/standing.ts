import { cross, range } from 'd3';
import type { Point } from '../projection.ts';
import { AIR, beyond, free, outside, wet, type Ground, type Way } from './ground.ts';
import { halfPixels, labelBeside, SIDES, type Side, type Words } from './label.ts';
import { overRiver, toRiver } from './river.ts';
import { air, dotAt, whereAt, type Thing } from './thing.ts';

/** A township with what has to stand beside its point. */
export interface Gathering {
  readonly at: Point;
  /** Radius of the ground behind its packed places. */
  readonly radius: number;
  readonly name: Words;
}

/** Lengths of a leader, from its point to the edge of the group; the longer, the coarser. */
const LEADERS = [5, 7, 9, 12, 15, 19, 24, 30, 37, 46, 57, 70, 86, 105];
const DIRECTIONS = range(0, 2 * Math.PI, Math.PI / 18);
/** So many ways are enough. */
const MOST = 700;

/** What is not good, in pixels of a longer leader. */
const COST = { overRiver: 14, onRiver: 10, nameOnRiver: 8, outward: 0.35, covers: 8 } as const;
/** Below is where readers look for a name, above is nearly as good. */
const sideCost = ([across, down]: Side): number => (across !== 0 ? 3 : down > 0 ? 0 : 1);

/** A group with its name on one side; undefined where something fixed is in the way at some zoom. */
function named({ at, radius, name }: Gathering, group: Thing, side: Side, cost: number, ground: Ground): Way | undefined {
  const { label, box } = labelBeside(at, group.offset, radius, side, name);
  if (outside(box, ground.width) || !free(box, ground)) return undefined;
  const corner = Math.hypot(Math.abs(box.offset[0]) + box.half[0], Math.abs(box.offset[1]) + box.half[1]);
  const onRiver = wet(box, ground) ? COST.nameOnRiver : 0;
  return {
    cost: cost + sideCost(side) + onRiver + COST.outward * Math.max(beyond(group, ground), beyond(box, ground)),
    label,
    leader: { at, offset: group.offset },
    things: [group, box],
    around: dotAt(at, Math.max(Math.hypot(...group.offset) + radius, corner)),
  };
}

/** All ways for the group of one township to stand beside its point, from cheap to dear. @param spared what it had better not cover. */
export function standings(gathering: Gathering, ground: Ground, spared: readonly Thing[]): readonly Way[] {
  const { at, radius } = gathering;
  const ways = cross(LEADERS, DIRECTIONS).flatMap(([leader, direction]): readonly Way[] => {
    const far = radius + leader;
    const group: Thing = { ...dotAt(at, radius), offset: [halfPixels(Math.cos(direction) * far), halfPixels(Math.sin(direction) * far)] };
    if (outside(group, ground.width) || !free(group, ground)) return [];
    const middle = whereAt(group, 1);
    const cost =
      leader * (1 + leader / 40) +
      (overRiver(at, middle, ground.river) ? COST.overRiver : 0) +
      (toRiver(middle, ground.river) < radius + 2 ? COST.onRiver : 0) +
      COST.covers * spared.filter((other) => air(group, other) < AIR).length;
    return SIDES.flatMap((side) => named(gathering, group, side, cost, ground) ?? []);
  });
  return ways.toSorted((a, b) => a.cost - b.cost).slice(0, MOST);
}
