import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumerals, readHanzi, toHanzi } from '../../src/words/numerals.ts';

describe('Chinese numerals are read', () => {
  test.each([
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十六', 16],
    ['二十', 20],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两千三百', 2300],
    ['三万零五', 30005],
    ['一千零一万', 10010000],
    ['一亿零五千', 100005000],
    ['二〇二一', 2021],
  ])('%s is %i', (text, value) => {
    expect(readHanzi(text)).toBe(value);
  });

  test.each(['', '百', '万', '千万', '三四', '一百零', '十十', '百二', '零十', '二百五', '三万五', '一二三', '二〇'])(
    '%s is not one number',
    (text) => {
      expect(readHanzi(text)).toBeNull();
    },
  );
});

describe('Chinese numerals are written', () => {
  test.each([
    [0, '零'],
    [2, '二'],
    [10, '十'],
    [12, '十二'],
    [105, '一百零五'],
    [1010, '一千零一十'],
    [20003, '二万零三'],
    [100010, '十万零一十'],
    [100005000, '一亿零五千'],
    [123456789, '一亿二千三百四十五万六千七百八十九'],
  ])('%i is %s', (value, text) => {
    expect(toHanzi(value)).toBe(text);
  });

  test('two is 两 before a measure word, and only alone', () => {
    expect([2, 12, 20, 200].map((value) => toHanzi(value, true))).toEqual(['两', '十二', '二十', '二百']);
  });

  test('what is written is read back, up to 亿', () => {
    const any = fc.oneof(
      fc.integer({ min: 0, max: 10 ** 12 - 1 }),
      fc.integer({ min: 0, max: 99999 }),
      fc.integer({ min: 0, max: 999 }).map((n) => n * 10 ** 6),
    );
    fc.assert(
      fc.property(any, fc.boolean(), (value, measured) => {
        expect(readHanzi(toHanzi(value, measured))).toBe(value);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('numerals are found where they stand', () => {
  test.each<[string, readonly string[]]>([
    ['组建巡护队12支', ['12']],
    ['占比44.6%的村', ['44.6%']],
    ['资金4000余万元', ['4000']],
    ['物资1万余元', ['1']],
    ['捐款3千万元', ['3']],
    ['来了三十多万人', ['三十']],
    ['实现两个100%以及', ['两', '100%']],
    ['一村一策', ['一', '一']],
    ['几十万元', []],
    ['数百名群众', []],
    ['十几个', ['十']],
    ['人数三百名', ['三百']],
    ['余三户', ['三']],
    ['许多万寿菊', ['万']],
    ['近74三中心', ['74', '三']],
    ['100%百姓满意', ['100%', '百']],
    ['2021年10月', ['2021', '10']],
    ['没有数字', []],
  ])('%s', (text, expected) => {
    expect(findNumerals(text).map((numeral) => numeral.text)).toEqual(expected);
  });
});

/** Words without any numeral, and none that begins with a sign that belongs to a numeral before it. */
const words = fc.constantFrom('全村', '建成书屋', '的老人', '、河道', '共有', '，其中', '巡护', '“晨读”', '已', '覆盖');
const digits = fc.oneof(
  fc.integer({ min: 0, max: 999999 }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((tenths) => (tenths / 10).toFixed(1)),
);
const hanzi = fc.integer({ min: 0, max: 10 ** 9 }).map((value) => toHanzi(value));
const planted = fc.oneof(
  fc
    .tuple(digits, fc.constantFrom('个', '名', '余名', '多个', '余万元', '万元', '亿元', '万余元', '千米'))
    .map(([numeral, unit]) => ({ numeral, text: numeral + unit })),
  digits.map((number) => ({ numeral: `${number}%`, text: `${number}%` })),
  fc.tuple(hanzi, fc.constantFrom('个', '名', '余名', '多万元', '余亩')).map(([numeral, unit]) => ({ numeral, text: numeral + unit })),
);

test('every planted numeral is found at its place, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, planted), { maxLength: 6 }), words, (parts, end) => {
      const text = parts.map(([before, { text: quantity }]) => before + quantity).join('') + end;
      const found = findNumerals(text);
      expect(found.map((numeral) => numeral.text)).toEqual(parts.map(([, { numeral }]) => numeral));
      for (const { text: numeral, at } of found) expect(text.startsWith(numeral, at)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
