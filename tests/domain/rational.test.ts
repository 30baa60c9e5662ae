import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimalAbove,
  decimalBelow,
  divide,
  fromDecimal,
  isExactAt,
  multiply,
  rational,
  subtract,
  toDecimal,
  toNumber,
  type Rational,
} from '../../src/domain/rational.ts';

/** Reads any decimal, also one too long for a number. */
function readDecimal(text: string): Rational {
  return rational(BigInt(text.replace('.', '')), 10n ** BigInt(text.split('.')[1]?.length ?? 0));
}

const anyRational = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('a fraction is in lowest terms with a positive denominator', () => {
  test.each([
    [6n, 4n, 3n, 2n],
    [-6n, 4n, -3n, 2n],
    [6n, -4n, -3n, 2n],
    [-6n, -4n, 3n, 2n],
    [0n, -5n, 0n, 1n],
  ])('%i/%i is %i/%i', (numerator, denominator, top, bottom) => {
    expect(rational(numerator, denominator)).toEqual({ numerator: top, denominator: bottom });
  });

  test('a zero denominator is refused', () => {
    expect(() => rational(1n, 0n)).toThrow('除数是零');
  });
});

describe('a decimal is read as it prints', () => {
  test.each([
    [44.6, 446n, 10n],
    [0.1, 1n, 10n],
    [2100, 2100n, 1n],
    [-0.5, -1n, 2n],
    [0, 0n, 1n],
    [1234567.891, 1234567891n, 1000n],
  ])('%f', (value, top, bottom) => {
    expect(fromDecimal(value)).toEqual(rational(top, bottom));
  });

  test.each([1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY])('%f is refused', (value) => {
    expect(() => fromDecimal(value)).toThrow('不是普通的十进制数');
  });
});

describe('a printed digit is rounded half away from zero, exactly', () => {
  test.each([
    [3300n, 74n, 1, '44.6'],
    [82n, 58n, 1, '1.4'],
    [5300n, 2454n, 1, '2.2'],
    [1300n, 278n, 1, '4.7'],
    [1n, 2n, 0, '1'],
    [1n, 20n, 1, '0.1'],
    [-1n, 20n, 1, '-0.1'],
    [1005n, 1000n, 2, '1.01'],
    [44449999n, 1000000n, 1, '44.4'],
    [-1n, 100n, 1, '0.0'],
    [7n, 1n, 2, '7.00'],
    [0n, 1n, 0, '0'],
    [10n ** 20n, 3n, 1, '33333333333333333333.3'],
  ])('%i/%i to %i places is %s', (top, bottom, digits, text) => {
    expect(toDecimal(rational(top, bottom), digits)).toBe(text);
  });

  test('it is never further from the value than half of its last place', () => {
    fc.assert(
      fc.property(anyRational, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const text = toDecimal(value, digits);
        const printed = rational(BigInt(text.replace('.', '')), 10n ** BigInt(digits));
        const error = subtract(printed, value);
        const size = error.numerator < 0n ? rational(-error.numerator, error.denominator) : error;
        expect(compare(size, rational(1n, 2n * 10n ** BigInt(digits)))).toBeLessThanOrEqual(0);
        expect(isExactAt(value, digits)).toBe(error.numerator === 0n);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the ends of an interval are rounded outward, without idle zeros', () => {
  test.each([
    [58n, 12n, 4, '4.8333', '4.8334'],
    [740n, 1n, 4, '740', '740'],
    [100n, 1n, 0, '100', '100'],
    [5n, 4n, 4, '1.25', '1.25'],
    [-1n, 3n, 4, '-0.3334', '-0.3333'],
    [-154n, 1n, 4, '-154', '-154'],
    [1n, 100000n, 4, '0', '0.0001'],
    [-1n, 100000n, 4, '-0.0001', '0'],
    [0n, 1n, 4, '0', '0'],
    [7n, 2n, 0, '3', '4'],
  ])('%i/%i to %i places is between %s and %s', (top, bottom, digits, below, above) => {
    const value = rational(top, bottom);
    expect([decimalBelow(value, digits), decimalAbove(value, digits)]).toEqual([below, above]);
  });

  test('no value falls out, and less than one last place is added', () => {
    fc.assert(
      fc.property(anyRational, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const unit = rational(1n, 10n ** BigInt(digits));
        const [low, high] = [decimalBelow(value, digits), decimalAbove(value, digits)].map(readDecimal);
        if (!low || !high) throw new Error('no ends');
        expect([compare(low, value) <= 0, compare(value, high) <= 0]).toEqual([true, true]);
        expect([compare(subtract(value, low), unit) < 0, compare(subtract(high, value), unit) < 0]).toEqual([true, true]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('arithmetic is exact', () => {
  test('what is added can be taken away, what is multiplied can be divided', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
      { numRuns: 3000 },
    );
  });

  test('a number and its text are one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 3 }), (count, digits) => {
        const value = count / 10 ** digits;
        expect(Number(toDecimal(fromDecimal(value), digits))).toBe(value);
        expect(toNumber(fromDecimal(value))).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });

  test('order is that of the values', () => {
    expect([rational(1n, 2n), rational(-1n), rational(1n, 3n), rational(0n)].sort(compare).map((value) => toDecimal(value, 1))).toEqual([
      '-1.0',
      '0.0',
      '0.3',
      '0.5',
    ]);
  });
});
