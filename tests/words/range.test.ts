import { describe, expect, test } from 'vitest';
import { bounds, divideBounds, type Bounds } from '../../src/domain/bounds.ts';
import type { Qualifier } from '../../src/domain/quantity.ts';
import { formatRange, rangeQualifier } from '../../src/words/range.ts';

const of = (value: number, qualifier: Qualifier = 'exact'): Bounds => bounds({ value, qualifier });

describe('a computed value is printed with no more certainty than it has', () => {
  test.each<[string, Bounds, number, string, string, Qualifier]>([
    ['7900余/2100余', divideBounds(of(7900, 'more-than'), of(2100, 'more-than')), 1, '人次/场', '约3.6—3.8人次/场', 'about'],
    ['33/74 of a hundred', divideBounds(of(3300), of(74)), 1, '%', '44.6%', 'about'],
    ['82/58', divideBounds(of(82), of(58)), 1, '人', '约1.4人', 'about'],
    ['5/4 to two places', divideBounds(of(5), of(4)), 2, '个', '1.25个', 'exact'],
    ['5/4 to one place', divideBounds(of(5), of(4)), 1, '个', '约1.3个', 'about'],
    ['740以上', of(740, 'at-least'), 0, '万元', '740万元以上', 'at-least'],
    ['a range of percentages', of(30, 'more-than'), 0, '%', '约30%—40%', 'about'],
    ['a range that rounds to one number', of(44.6, 'more-than'), 0, '%', '约45%', 'about'],
    ['a negative number', of(-154), 0, '个', '-154个', 'exact'],
  ])('%s', (_words, value, digits, unit, text, qualifier) => {
    expect([formatRange(value, digits, unit), rangeQualifier(value, digits)]).toEqual([text, qualifier]);
  });
});
