import type { PublishedFact, PublishedReading } from '../domain/fact.ts';
import type { Atlas } from './atlas.ts';

/**
 * How a number is known, the surest first: the register has the same count; the main source says so; another public page does;
 * this site counted it; this site computed it.
 */
export type Standing = 'corroborated' | 'reported' | 'elsewhere' | 'counted' | 'derived';

/** How one reading of a fact is known: today's, unless another is asked for. Only today's is compared with the register. */
export function standingOf({ site }: Pick<Atlas, 'site'>, fact: PublishedFact, reading: PublishedReading = fact.now): Standing {
  if (fact.derived) return 'derived';
  if (!reading.evidence) return 'counted';
  if (fact.corroborated && reading === fact.now) return 'corroborated';
  return reading.evidence.source === site.mainSource ? 'reported' : 'elsewhere';
}
