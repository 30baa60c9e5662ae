import type { FormCase, Sample } from './form-case.ts';
import { barsCase } from './forms/bars.ts';
import { calendarCase } from './forms/calendar.ts';
import { comparisonCase } from './forms/comparison.ts';
import { ladderCase } from './forms/ladder.ts';
import { networkCase } from './forms/network.ts';
import { pairsCase } from './forms/pairs.ts';
import { partsCase } from './forms/parts.ts';
import { placesCase } from './forms/places.ts';
import { processCase } from './forms/process.ts';
import { sharesCase } from './forms/shares.ts';
import { timelineCase } from './forms/timeline.ts';
import { treeCase } from './forms/tree.ts';
import { unitsCase } from './forms/units.ts';

/** All forms there are, in the order of the alphabet. */
export const FORMS: readonly FormCase[] = [
  barsCase,
  calendarCase,
  comparisonCase,
  ladderCase,
  networkCase,
  pairsCase,
  partsCase,
  placesCase,
  processCase,
  sharesCase,
  timelineCase,
  treeCase,
  unitsCase,
];

/** Every form with data as they are, and with words and numbers far longer than any we have. */
export const SAMPLES: readonly Sample[] = FORMS.flatMap(({ samples }) => samples);
