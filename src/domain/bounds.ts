import type { Quantity } from './quantity.ts';
import { add, compare, divide, fromDecimal, multiply, rational, subtract, type Rational } from './rational.ts';

/** All values a quantity can stand for, or more: none is below `low`; `high` is null when nothing is known above, and belongs only when `closed`. */
export interface Bounds {
  readonly low: Rational;
  readonly high: Rational | null;
  readonly closed: boolean;
}

/** The step of the last non-zero digit: 100 for 2100, 1 for 12, 0.1 for 44.6. */
function lastDigitStep(value: number): Rational {
  const exact = fromDecimal(value);
  let step = rational(1n);
  if (exact.numerator === 0n) return step;
  while ((exact.numerator * step.denominator) % (exact.denominator * step.numerator) !== 0n)
    step = rational(step.numerator, step.denominator * 10n);
  while ((exact.numerator * step.denominator) % (exact.denominator * step.numerator * 10n) === 0n) step = multiply(step, rational(10n));
  return step;
}

/** 2100余 is [2100, 2200): at least that, less than the next unit of its last non-zero digit. `about` is half that unit to either side. */
export function bounds({ value, qualifier }: Pick<Quantity, 'value' | 'qualifier'>): Bounds {
  const at = fromDecimal(value);
  switch (qualifier) {
    case 'exact':
      return { low: at, high: at, closed: true };
    case 'more-than':
      return { low: at, high: add(at, lastDigitStep(value)), closed: false };
    case 'at-least':
      return { low: at, high: null, closed: false };
    case 'about': {
      const half = divide(lastDigitStep(value), rational(2n));
      return { low: subtract(at, half), high: add(at, half), closed: false };
    }
  }
}

/** One known value, not a range. */
export function isPoint({ low, high }: Bounds): boolean {
  return high !== null && compare(low, high) === 0;
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: add(a.low, b.low), high: a.high && b.high && add(a.high, b.high), closed: a.closed && b.closed };
}

/** The upper end is reached with the lowest `b`, so only `a` can keep it open. @throws RangeError when `b` has no upper end. */
export function subtractBounds(a: Bounds, b: Bounds): Bounds {
  if (b.high === null) throw new RangeError('减数没有上限，差没有下限');
  return { low: subtract(a.low, b.high), high: a.high && subtract(a.high, b.low), closed: a.closed };
}

function isNegative(value: Rational): boolean {
  return value.numerator < 0n;
}

/** Zero times anything is reached, however open the other factor is. */
function isZero({ high, closed }: Bounds): boolean {
  return closed && high?.numerator === 0n;
}

/** Counts are never negative, but a difference can be; then all four corners count. @throws RangeError when such a product has no end. */
export function multiplyBounds(a: Bounds, b: Bounds): Bounds {
  if (!isNegative(a.low) && !isNegative(b.low))
    return {
      low: multiply(a.low, b.low),
      high: a.high && b.high && multiply(a.high, b.high),
      closed: (a.closed && b.closed) || isZero(a) || isZero(b),
    };
  if (a.high === null || b.high === null) throw new RangeError('可能是负数的数不能再乘除没有上限的数');
  const corners = [multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)].sort(compare);
  return { low: corners[0] ?? a.low, high: corners[3] ?? a.high, closed: true };
}

/** @throws RangeError when the divisor can be zero. */
export function divideBounds(a: Bounds, b: Bounds): Bounds {
  const one = rational(1n);
  if (b.low.numerator === 0n || (isNegative(b.low) && (b.high === null || !isNegative(b.high)))) throw new RangeError('除数可能是零');
  return multiplyBounds(a, { low: b.high === null ? rational(0n) : divide(one, b.high), high: divide(one, b.low), closed: true });
}
