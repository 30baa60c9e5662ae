import type { Observation } from '../schema/fact.ts';
import { normalise } from '../words/clauses.ts';
import { formatQuantity, readQuantity } from '../words/quantity.ts';

/** An observation as the site prints it, 余 or 多 and Chinese numerals as its source has them: 4000余万元, 六个. */
export function printObservation(unit: string, { value, qualifier, span }: Pick<Observation, 'value' | 'qualifier' | 'span'>): string {
  const { marker, numerals } = readQuantity(normalise(span)) ?? {};
  return formatQuantity({ value, qualifier, unit, ...(marker ? { marker } : {}), ...(numerals ? { numerals } : {}) });
}
