import { namesIn, type NameTree } from '../../words/name-tree.ts';
import { adjacentNumerals } from './adjacent-numerals.ts';
import { approximateTwice } from './approximate-twice.ts';
import { cornerQuotes } from './corner-quotes.ts';
import { dashes } from './dashes.ts';
import { doubledMarks } from './doubled-marks.ts';
import { ellipsis } from './ellipsis.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { mixedUnits } from './mixed-units.ts';
import { moreThanExact } from './more-than-exact.ts';
import { pairedMarks } from './paired-marks.ts';
import { pasted } from './pasted.ts';
import { percentagePoints } from './percentage-points.ts';
import { rangeSigns } from './range-signs.ts';
import { rangeUnits } from './range-units.ts';
import type { CopyRule, Finding } from './rule.ts';
import { several } from './several.ts';
import { spaces } from './spaces.ts';
import { straightQuotes } from './straight-quotes.ts';
import { timesFewer } from './times-fewer.ts';
import { traditional } from './traditional.ts';
import { vagueTime } from './vague-time.ts';
import { wideSigns } from './wide-signs.ts';

/** Every rule of copy: numbers, marks, words. */
export const COPY_RULES: readonly CopyRule[] = [
  wideSigns,
  mixedUnits,
  rangeUnits,
  rangeSigns,
  approximateTwice,
  moreThanExact,
  several,
  adjacentNumerals,
  timesFewer,
  percentagePoints,
  halfWidthMarks,
  doubledMarks,
  ellipsis,
  dashes,
  straightQuotes,
  cornerQuotes,
  pairedMarks,
  spaces,
  pasted,
  vagueTime,
  traditional,
];

/** A finding with the rule that found it. */
export interface CopyFinding extends Finding {
  readonly rule: CopyRule;
}

/** All that the rules find in a text. What lies whole inside one of `names` is written as the name is. */
export function copyFindings(text: string, names: NameTree, rules: readonly CopyRule[] = COPY_RULES): readonly CopyFinding[] {
  const found = rules.flatMap((rule) => rule.find(text).map((finding): CopyFinding => ({ ...finding, rule })));
  if (found.length === 0) return found;
  const named = namesIn(text, names);
  return found.filter(({ at, length }) => !named.some(({ from, to }) => from <= at && at + length <= to));
}
