import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { atMostAll, notAlone, oneUnit, partOfWhole } from './charts/axis.ts';
import { measuring, type Claim } from './charts/claim.ts';
import { countable, dated, enoughMembers, everyMonth, exactPair, forward, someMembers } from './charts/drawable.ts';
import { drawnOnce, firstOfDrawings } from './charts/drawn-once.ts';

const CLAIMS: readonly Claim[] = [
  oneUnit,
  notAlone,
  atMostAll,
  partOfWhole,
  countable,
  exactPair,
  everyMonth,
  forward,
  enoughMembers,
  someMembers,
  dated,
  drawnOnce,
];

/** Claim: every chart can be drawn honestly. Each file of `charts/` says one part of that. */
export function charts(content: Content): readonly Problem[] {
  const run = { content, measured: measuring(content), first: firstOfDrawings(content) };
  return content.charts.flatMap((entry) => CLAIMS.flatMap((claim) => claim({ entry, ...run })));
}
