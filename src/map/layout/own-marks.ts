import { cross, range } from 'd3';
import type { Point } from '../projection.ts';
import { choose, type Choice } from './choose.ts';
import { air, CLOSEST, dotAt, type Thing } from './thing.ts';

/** A place with a point of its own. */
export interface OwnPlace {
  readonly code: string;
  readonly at: Point;
}

interface Step extends Choice {
  readonly thing: Thing;
}

/** Air between two marks. */
const AIR = 1;
/** How far a mark may step aside, CSS pixels. */
const REACH = 12;
const STEPS = range(-REACH, REACH + 1);
/** Nearest first; those to the side before those up and down, which readers take for another latitude. */
const OFFSETS: readonly Point[] = cross(STEPS, STEPS)
  .filter(([x, y]) => Math.hypot(x, y) <= REACH)
  .toSorted(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by || Math.abs(ay) - Math.abs(by) || ax - bx || ay - by);

/** The quarter steps of zoom as scales, from the whole district to the closest look. */
const SCALES = range(0, Math.log2(CLOSEST) + 0.25, 0.25).map((zoom) => 2 ** zoom);

/** The scale from which on a mark has air at its own point among all the others that stand at theirs. */
function freeFrom(thing: Thing, others: readonly Thing[]): number {
  return SCALES.find((from) => others.every((other) => air({ ...thing, from }, other) >= AIR)) ?? Infinity;
}

/**
 * Marks at their points, and where those lie too near each other, beside them until zooming in has made room.
 * @param fixed marks that never step aside. @returns null when there is no room.
 */
export function standOwn(
  places: readonly OwnPlace[],
  dot: number,
  fixed: readonly Thing[],
  seed: number,
): ReadonlyMap<string, Thing> | null {
  const here = places.map(({ at }) => dotAt(at, dot));
  const lists = here.map((thing, index): readonly Step[] => {
    const others = [...fixed, ...here.filter((_other, at) => at !== index)];
    const until = freeFrom(thing, others);
    if (until === 1) return [{ thing, cost: 0 }];
    return OFFSETS.map((offset) => ({ ...thing, offset, ...(offset[0] === 0 && offset[1] === 0 ? {} : { until }) }))
      .filter((one) => fixed.every((other) => air(one, other) >= AIR))
      .map((one): Step => ({ thing: one, cost: Math.hypot(...one.offset) }));
  });
  const chosen = choose({ lists, clash: (one, other) => air(one.thing, other.thing) < AIR }, { rounds: 60, seed });
  return chosen && new Map(places.flatMap(({ code }, index) => (chosen[index] ? [[code, chosen[index].thing] as const] : [])));
}
