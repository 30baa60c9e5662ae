import { range } from 'd3';
import type { MapLabel } from '../layout.ts';
import type { Point } from '../projection.ts';
import { AIR, EDGE, outside, wet, type Ground, type Way } from './ground.ts';
import { CORNERS, labelBeside, SIDES, type Words } from './label.ts';
import { leadsThrough } from './leader.ts';
import type { Reach } from './river.ts';
import { air } from './thing.ts';

/** The name of the river and the point of its course where it stands. */
export interface RiverName {
  readonly at: Point;
  readonly label: MapLabel;
}

/** Between the river and its name. */
const BANK = 3;
/** More air than this is no better. */
const ENOUGH = 30;
/** Places are tried so far apart along the river. */
const STEP = 8;

function alongside([[ax, ay], [bx, by]]: Reach): readonly Point[] {
  const steps = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / STEP));
  return range(0, steps).map((step): Point => [ax + ((bx - ax) * (step + 0.5)) / steps, ay + ((by - ay) * (step + 0.5)) / steps]);
}

/** Where along the river its name has most air between all that stands already; undefined where it has none. */
export function nameRiver(name: Words, ground: Ground, ways: readonly Way[]): RiverName | undefined {
  const things = [...ground.fixed, ...ways.flatMap((way) => way.things)];
  const leaders = ways.flatMap(({ leader }) => leader ?? []);
  const names = ground.river.flatMap(alongside).flatMap((at) =>
    [...SIDES, ...CORNERS].flatMap((side) => {
      const { label, box } = labelBeside(at, [0, 0], BANK, side, name);
      const y = at[1] + box.offset[1];
      if (outside(box, ground.width) || y - box.half[1] < ground.top + EDGE || y + box.half[1] > ground.bottom - EDGE) return [];
      if (wet(box, ground) || leaders.some((leader) => leadsThrough(leader, box, 1))) return [];
      const room = Math.min(ENOUGH, ...things.map((thing) => air(box, thing)));
      return room < AIR ? [] : [{ at, label, room }];
    }),
  );
  return names.reduce<(typeof names)[number] | undefined>((best, one) => (best && best.room >= one.room ? best : one), undefined);
}
