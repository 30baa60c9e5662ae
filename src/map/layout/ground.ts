import { range } from 'd3';
import type { MapLabel } from '../layout.ts';
import type { Choice } from './choose.ts';
import type { Leader } from './leader.ts';
import { toRiver, type Reach } from './river.ts';
import { air, whereAt, type Thing } from './thing.ts';

/** The ground that groups and names may stand on. */
export interface Ground {
  readonly width: number;
  /** Where the uppermost and the lowest point are. */
  readonly top: number;
  readonly bottom: number;
  readonly river: readonly Reach[];
  /** What may never be covered. */
  readonly fixed: readonly Thing[];
}

/** A way to stand: what it covers and where its name is written. */
export interface Way extends Choice {
  readonly things: readonly Thing[];
  /** A circle around all of it and its leader: what misses that misses everything. */
  readonly around: Thing;
  readonly leader?: Leader;
  readonly label: MapLabel;
}

/** Air that everything keeps. */
export const AIR = 2;
/** Air to the edge of the frame. */
export const EDGE = 2;

/** Whether a thing reaches out of the frame on the left or on the right; up and down there is always room. */
export function outside({ at: [x], offset: [dx], half: [half], round }: Thing, width: number): boolean {
  return x + dx - half - round < EDGE || x + dx + half + round > width - EDGE;
}

/** Whether nothing fixed is in the way of a thing at any zoom. */
export function free(thing: Thing, { fixed }: Ground): boolean {
  return fixed.every((other) => air(thing, other) >= AIR);
}

/** How far a thing reaches above or below all points: that makes the picture higher. */
export function beyond(thing: Thing, { top, bottom }: Ground): number {
  const [, y] = whereAt(thing, 1);
  const reach = thing.half[1] + thing.round;
  return Math.max(0, top - y + reach, y + reach - bottom);
}

/** Whether a box lies on the river. */
export function wet(box: Thing, { river }: Ground): boolean {
  const [x, y] = whereAt(box, 1);
  return range(-box.half[0], box.half[0] + 1, 8).some((along) => toRiver([x + along, y], river) < box.half[1] + 1);
}
