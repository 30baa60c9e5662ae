import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { atMostAll, notAlone, notNegative, oneUnit } from './charts/axis.ts';
import { measuring, type Claim } from './charts/claim.ts';
import { countable, exact } from './charts/countable.ts';
import { drawnOnce, firstOfDrawings } from './charts/drawn-once.ts';
import { raisedAbove } from './charts/ladder.ts';
import { alliedMembers, enoughMembers, shownOnce, someMembers } from './charts/members.ts';
import { markedShown, onlyTotals } from './charts/places.ts';
import { proven } from './charts/proven.ts';
import { dated, everyMonth, forward, years } from './charts/time.ts';
import { used } from './charts/used.ts';
import { partOfWhole, restOfWhole, shareOfWhole } from './charts/whole.ts';

/** Everything that is claimed of one chart, by name. */
export const CLAIMS: Readonly<Record<string, Claim>> = {
  oneUnit,
  notAlone,
  notNegative,
  atMostAll,
  partOfWhole,
  restOfWhole,
  shareOfWhole,
  countable,
  exact,
  raisedAbove,
  everyMonth,
  years,
  dated,
  forward,
  someMembers,
  alliedMembers,
  enoughMembers,
  shownOnce,
  markedShown,
  onlyTotals,
  proven,
  used,
  drawnOnce,
};

/** Claim: every chart can be drawn honestly. Each file of `charts/` says one part of that; `claims` are those to hold it to. */
export function charts(content: Content, claims: readonly Claim[] = Object.values(CLAIMS)): readonly Problem[] {
  const run = { content, measured: measuring(content), first: firstOfDrawings(content) };
  return content.charts.flatMap((entry) => claims.flatMap((claim) => claim({ entry, ...run })));
}
