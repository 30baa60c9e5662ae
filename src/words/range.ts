import { isPoint, type Bounds } from '../domain/bounds.ts';
import type { Qualifier } from '../domain/quantity.ts';
import { isExactAt, toDecimal } from '../domain/rational.ts';

/** What a printed computed value claims: `exact` only when the digits hold all of it, `at-least` when nothing bounds it above. */
export function rangeQualifier(value: Bounds, digits: number): Qualifier {
  if (value.high === null) return 'at-least';
  return isPoint(value) && isExactAt(value.low, digits) ? 'exact' : 'about';
}

/** 约3.6—3.8, 740以上, 44.6: a range keeps both ends, a rounded number says 约 unless it is a percentage. Ends are rounded half up. */
export function formatRange(value: Bounds, digits: number, unit: string): string {
  const low = toDecimal(value.low, digits);
  if (value.high === null) return `${low}${unit}以上`;
  const high = toDecimal(value.high, digits);
  const bare = rangeQualifier(value, digits) === 'exact' || (isPoint(value) && unit === '%');
  if (low === high) return `${bare ? '' : '约'}${low}${unit}`;
  return `约${low}${unit === '%' ? '%' : ''}—${high}${unit}`;
}
