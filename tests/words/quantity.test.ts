import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/domain/quantity.ts';
import { toHanzi } from '../../src/words/numerals.ts';
import { formatQuantity, readQuantity } from '../../src/words/quantity.ts';

describe('a span is read as value, qualifier and unit', () => {
  test.each([
    ['12个', '12 exact 个'],
    ['44.6%', '44.6 exact %'],
    ['2300多名', '2300 more-than 名 多'],
    ['4000余万元', '4000 more-than 万元 余'],
    ['1万余元', '1 more-than 万元 余'],
    ['1.2万多册', '1.2 more-than 万册 多'],
    ['10万元以上', '10 at-least 万元'],
    ['不少于20小时', '20 at-least 小时'],
    ['超过500户', '500 at-least 户'],
    ['约6000亩', '6000 about 亩'],
    ['近300人', '300 about 人'],
    ['30人左右', '30 about 人'],
    ['1200元/月', '1200 exact 元/月'],
    ['五个', '5 exact 个 hanzi'],
    ['两区', '2 exact 区 hanzi'],
    ['二十余个', '20 more-than 个 余 hanzi'],
    ['三十多万人', '30 more-than 万人 多 hanzi'],
    ['两个100%', '100 exact % ×2'],
    ['三个97.5%', '97.5 exact % ×3'],
  ])('%s', (span, expected) => {
    const read = readQuantity(span);
    const { value, qualifier, unit, marker, numerals, times } = read ?? {};
    expect(
      [value, qualifier, unit, marker, numerals, times === undefined ? undefined : `×${times}`]
        .filter((part) => part !== undefined)
        .join(' '),
    ).toBe(expected);
  });

  test.each(['', '个', '覆盖33个', '百余个', '二百五个', '第3个', '不足10个', '％'])('“%s” does not start with a number', (span) => {
    expect(readQuantity(span)).toBeNull();
  });
});

describe('a quantity is printed as the source prints it', () => {
  test.each<[Quantity, string]>([
    [{ value: 12, qualifier: 'exact', unit: '个' }, '12个'],
    [{ value: 4000, qualifier: 'more-than', unit: '万元' }, '4000余万元'],
    [{ value: 1, qualifier: 'more-than', unit: '万元' }, '1万余元'],
    [{ value: 20, qualifier: 'more-than', unit: '万元' }, '20余万元'],
    [{ value: 2300, qualifier: 'more-than', unit: '名', marker: '多' }, '2300多名'],
    [{ value: 10, qualifier: 'at-least', unit: '万元' }, '10万元以上'],
    [{ value: 6000, qualifier: 'about', unit: '亩' }, '约6000亩'],
    [{ value: 2, qualifier: 'exact', unit: '个', numerals: 'hanzi' }, '两个'],
    [{ value: 2, qualifier: 'exact', unit: '', numerals: 'hanzi' }, '二'],
    [{ value: 44.6, qualifier: 'exact', unit: '%' }, '44.6%'],
  ])('%o', (quantity, text) => {
    expect(formatQuantity(quantity)).toBe(text);
  });
});

const measure = fc.constantFrom('个', '名', '人次', '元/月', '方面', '场', '');
const scaled = fc.constantFrom('万元', '亿元', '万人次', '万亩');
const arabic = fc.oneof(
  fc.integer({ min: 0, max: 10 ** 9 }),
  fc.integer({ min: 1, max: 99999 }).map((tenths) => tenths / 10),
);
const limit = fc.constantFrom<Pick<Quantity, 'qualifier' | 'marker'>>(
  { qualifier: 'exact' },
  { qualifier: 'at-least' },
  { qualifier: 'about' },
  { qualifier: 'more-than', marker: '余' },
  { qualifier: 'more-than', marker: '多' },
);
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc
    .record({ value: arabic, unit: fc.oneof(measure, scaled, fc.constant('%')), limit })
    .map(({ limit: words, ...rest }) => ({ ...rest, ...words })),
  fc
    .record({ value: fc.integer({ min: 0, max: 10 ** 9 }), unit: measure, limit })
    .map(({ limit: words, ...rest }) => ({ ...rest, ...words, numerals: 'hanzi' as const })),
);

test('what is printed is read back: read(format(q)) = q', () => {
  fc.assert(
    fc.property(quantity, (given) => {
      expect(readQuantity(formatQuantity(given))).toEqual(given);
    }),
    { numRuns: 8000 },
  );
});

test('a shared number says how many things share it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 99 }),
      quantity.filter(({ numerals, qualifier }) => numerals === undefined && qualifier !== 'about'),
      (times, given) => {
        expect(readQuantity(`${toHanzi(times, true)}个${formatQuantity(given)}`)).toEqual({ ...given, times });
      },
    ),
    { numRuns: 2000 },
  );
});
