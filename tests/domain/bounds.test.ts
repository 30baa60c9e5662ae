import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBounds, bounds, divideBounds, isPoint, multiplyBounds, subtractBounds, type Bounds } from '../../src/domain/bounds.ts';
import { add, compare, divide, fromDecimal, multiply, rational, subtract, toDecimal, type Rational } from '../../src/domain/rational.ts';
import { QUALIFIERS, type Qualifier } from '../../src/domain/quantity.ts';

function text({ low, high, closed }: Bounds, digits = 2): string {
  const trim = (value: Rational): string => toDecimal(value, digits).replace(/\.?0+$/, '') || '0';
  return `[${toDecimal(low, digits) === '0.00' ? '0' : trim(low)}, ${high ? trim(high) : '∞'}${closed ? ']' : ')'}`;
}

function contains({ low, high, closed }: Bounds, value: Rational): boolean {
  if (compare(value, low) < 0) return false;
  return high === null || compare(value, high) < (closed ? 1 : 0);
}

describe('a quantity stands for an interval', () => {
  test.each<[string, number, Qualifier, string]>([
    ['2100余', 2100, 'more-than', '[2100, 2200)'],
    ['1万余（元）', 1, 'more-than', '[1, 2)'],
    ['200余', 200, 'more-than', '[200, 300)'],
    ['7900余', 7900, 'more-than', '[7900, 8000)'],
    ['100余', 100, 'more-than', '[100, 200)'],
    ['10余', 10, 'more-than', '[10, 20)'],
    ['4500多', 4500, 'more-than', '[4500, 4600)'],
    ['1.2万余（册）', 1.2, 'more-than', '[1.2, 1.3)'],
    ['44.6余', 44.6, 'more-than', '[44.6, 44.7)'],
    ['44.6', 44.6, 'exact', '[44.6, 44.6]'],
    ['0', 0, 'exact', '[0, 0]'],
    ['10以上', 10, 'at-least', '[10, ∞)'],
    ['约6000', 6000, 'about', '[5500, 6500)'],
    ['约350', 350, 'about', '[345, 355)'],
  ])('%s', (_words, value, qualifier, expected) => {
    expect(text(bounds({ value, qualifier }))).toBe(expected);
  });

  test('only an exact quantity is a point', () => {
    expect(QUALIFIERS.filter((qualifier) => isPoint(bounds({ value: 12, qualifier })))).toEqual(['exact']);
  });
});

const of = (value: number, qualifier: Qualifier): Bounds => bounds({ value, qualifier });

describe('intervals stay intervals through a computation', () => {
  test.each<[string, Bounds, string]>([
    ['33/74', divideBounds(of(33, 'exact'), of(74, 'exact')), '[0.4459, 0.4459]'],
    ['7900余/2100余', divideBounds(of(7900, 'more-than'), of(2100, 'more-than')), '[3.5909, 3.8095)'],
    ['74 × 10以上', multiplyBounds(of(74, 'exact'), of(10, 'at-least')), '[740, ∞)'],
    ['82/58', divideBounds(of(82, 'exact'), of(58, 'exact')), '[1.4138, 1.4138]'],
    ['5300余/2454', divideBounds(of(5300, 'more-than'), of(2454, 'exact')), '[2.1597, 2.2005)'],
    ['1300余/278', divideBounds(of(1300, 'more-than'), of(278, 'exact')), '[4.6763, 5.036)'],
    ['2300多 + 58', addBounds(of(2300, 'more-than'), of(58, 'exact')), '[2358, 2458)'],
    ['100 - 20余', subtractBounds(of(100, 'exact'), of(20, 'more-than')), '[70, 80]'],
    ['100 / 20余', divideBounds(of(100, 'exact'), of(20, 'more-than')), '[3.3333, 5]'],
    ['0 × 20余', multiplyBounds(of(0, 'exact'), of(20, 'more-than')), '[0, 0]'],
    ['(5 - 5) / 20余', divideBounds(subtractBounds(of(5, 'exact'), of(5, 'exact')), of(20, 'more-than')), '[0, 0]'],
    ['100 / 20以上', divideBounds(of(100, 'exact'), of(20, 'at-least')), '[0, 5]'],
    ['(3 - 5) / 2余', divideBounds(subtractBounds(of(3, 'exact'), of(5, 'exact')), of(2, 'more-than')), '[-1, -0.6667]'],
    ['(3 - 5) × 2', multiplyBounds(subtractBounds(of(3, 'exact'), of(5, 'exact')), of(2, 'exact')), '[-4, -4]'],
  ])('%s', (_words, value, expected) => {
    expect(text(value, 4)).toBe(expected);
  });

  test('33/74 is 44.6%, and 7900余/2100余 is 3.6—3.8', () => {
    expect(toDecimal(multiply(divideBounds(of(33, 'exact'), of(74, 'exact')).low, rational(100n)), 1)).toBe('44.6');
    const { low, high } = divideBounds(of(7900, 'more-than'), of(2100, 'more-than'));
    expect([toDecimal(low, 1), high && toDecimal(high, 1)]).toEqual(['3.6', '3.8']);
  });

  test.each<[string, () => Bounds, string]>([
    ['a difference without an upper end below', () => subtractBounds(of(3, 'exact'), of(1, 'at-least')), '减数没有上限'],
    ['a division by zero', () => divideBounds(of(3, 'exact'), of(0, 'exact')), '除数可能是零'],
    ['a division by what may be zero', () => divideBounds(of(3, 'exact'), of(0, 'more-than')), '除数可能是零'],
    ['a division by both signs', () => divideBounds(of(3, 'exact'), subtractBounds(of(20, 'more-than'), of(25, 'exact'))), '除数可能是零'],
    ['an endless negative product', () => multiplyBounds(subtractBounds(of(1, 'exact'), of(5, 'exact')), of(2, 'at-least')), '没有上限'],
  ])('%s is refused', (_words, compute, reason) => {
    expect(compute).toThrow(reason);
  });
});

/** A quantity, and one of the values it may stand for. */
const withMember = fc
  .record({
    value: fc.oneof(
      fc.integer({ min: 1, max: 99999 }),
      fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10),
    ),
    qualifier: fc.constantFrom(...QUALIFIERS),
    at: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ value, qualifier, at }) => {
    const interval = bounds({ value, qualifier });
    const width = interval.high === null ? rational(1000n) : subtract(interval.high, interval.low);
    return { interval, member: add(interval.low, multiply(width, rational(BigInt(at), 1000n))), value };
  });

describe('no possible value is lost', () => {
  test('the printed value and every value between the ends are inside', () => {
    fc.assert(
      fc.property(withMember, ({ interval, member, value }) => {
        expect(contains(interval, member)).toBe(true);
        expect(contains(interval, fromDecimal(value))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('every result of two possible values is inside the computed interval', () => {
    fc.assert(
      fc.property(withMember, withMember, withMember, (a, b, c) => {
        expect(contains(addBounds(a.interval, b.interval), add(a.member, b.member))).toBe(true);
        expect(contains(multiplyBounds(a.interval, b.interval), multiply(a.member, b.member))).toBe(true);
        expect(contains(divideBounds(a.interval, b.interval), divide(a.member, b.member))).toBe(true);
        if (b.interval.high === null) return;
        const difference = subtractBounds(a.interval, b.interval);
        const pointwise = subtract(a.member, b.member);
        expect(contains(difference, pointwise)).toBe(true);
        if (difference.high === null || c.interval.high === null) return;
        expect(contains(multiplyBounds(difference, c.interval), multiply(pointwise, c.member))).toBe(true);
        expect(contains(divideBounds(difference, c.interval), divide(pointwise, c.member))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
