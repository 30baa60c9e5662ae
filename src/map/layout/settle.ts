import { choose } from './choose.ts';
import { AIR, type Way } from './ground.ts';
import { leadsThrough } from './leader.ts';
import { air } from './thing.ts';

/** How often some things are put down anew. */
const ROUNDS = 150;

const crossed = ({ leader }: Way, { things }: Way): boolean =>
  leader !== undefined && things.some((thing) => leadsThrough(leader, thing, 1));

/** Whether two things, their names or their leaders meet at any zoom. */
function clash(one: Way, other: Way): boolean {
  if (air(one.around, other.around) >= AIR) return false;
  return one.things.some((mine) => other.things.some((theirs) => air(mine, theirs) < AIR)) || crossed(one, other) || crossed(other, one);
}

/** One way for each, so that at no zoom anything is in the way of another. @returns null when there is no room. */
export function settle(lists: readonly (readonly Way[])[], seed: number): readonly Way[] | null {
  return choose({ lists, clash }, { rounds: ROUNDS, seed });
}
