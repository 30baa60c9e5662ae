import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareQuantities as bareIn, compileNames, type BareQuantity } from '../../src/words/bare.ts';
import { toHanzi } from '../../src/words/numerals.ts';

const bareQuantities = (text: string, names: readonly string[]): readonly BareQuantity[] => bareIn(text, compileNames(names));
const NAMES = ['18汇企日', '两委', '六个在平时', '三年', '红印山1号', '三明', '三元'];
const found = (text: string): readonly string[] => bareQuantities(text, NAMES).map((quantity) => quantity.text);

describe('a count is flagged', () => {
  test.each([
    ['覆盖33个村', '33个'],
    ['占44.6%', '44.6%'],
    ['资金4000余万元', '4000余万元'],
    ['物资1万余元', '1万余元'],
    ['2021年', '2021年'],
    ['第20批', '20批'],
    ['三个村', '三个'],
    ['两个', '两个'],
    ['十六项', '十六项'],
    ['百分之五', '百分之五'],
    ['三分之二', '三分'],
    ['千分之三', '千分之三'],
    ['数十个', '十个'],
    ['二十余名', '二十余名'],
    ['十来个', '十来个'],
    ['一百个', '一百个'],
    ['三级', '三级'],
    ['六大举措', '六大'],
    ['三万元', '三万元'],
    ['五元', '五元'],
    ['投入三千万', '三千万'],
    ['共有四十', '四十'],
    ['三乡五镇', '三乡 五镇'],
    ['万亩良田', '万亩'],
    ['二〇二一年', '二〇二一年'],
    ['二十三年', '二十三年'],
    ['十分钟', '十分'],
    ['二十分', '二十分'],
    ['千万元', '千万元'],
    ['共３３个', '33个'],
    ['三\u200B个', '三个'],
    ['三\n个', '三个'],
    ['3 3 个', '33个'],
    ['①②', '12'],
    ['18汇企', '18'],
    ['红印山10号', '10号'],
  ])('%s', (text, expected) => {
    expect(found(text).join(' ')).toBe(expected);
  });
});

describe('idiom and names are let pass', () => {
  test.each([
    ['第一时间'],
    ['一个'],
    ['统一'],
    ['一起'],
    ['一线'],
    ['一体化'],
    ['一盘棋'],
    ['万寿岩'],
    ['百姓'],
    ['十分重要'],
    ['万分感谢'],
    ['千方百计'],
    ['千家万户'],
    ['四面八方'],
    ['四处奔走'],
    ['百年大计'],
    ['万一'],
    ['千万别'],
    ['第三方'],
    ['第二批'],
    ['两侧'],
    ['两岸'],
    ['三农'],
    ['四季'],
    ['二维码'],
    ['二十大'],
    ['五一假期'],
    ['十四五规划'],
    ['许可是 CC BY 4.0'],
    ['“18汇企日”'],
    ['村“两委”'],
    ['六个在平时'],
    ['三年行动'],
    ['在红印山1号举办'],
    ['三明市三元区'],
    ['几十万'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('the place is that of the text as given', () => {
  expect(bareQuantities('全区\u200B 共３３个村，三个', [])).toEqual([
    { text: '33个', at: 5 },
    { text: '三个', at: 10 },
  ]);
});

test.each([
  ['红印山12号', '红印山1', '12号'],
  ['二十三年', '三年', '二十三年'],
  ['三年', '三年', ''],
  ['共有四十', '共有四十', ''],
])('in %s the name %s leaves “%s”', (text, name, expected) => {
  expect(
    bareQuantities(text, [name])
      .map((quantity) => quantity.text)
      .join(' '),
  ).toBe(expected);
});

test('a name excuses only the numeral inside it, wherever it stands', () => {
  const names = fc.constantFrom('三年行动', '18汇企日', '六个在平时');
  const count = fc.integer({ min: 2, max: 999999 }).chain((value) => fc.constantFrom(`${value}个`, `${toHanzi(value, true)}个`));
  fc.assert(
    fc.property(names, count, fc.boolean(), (name, quantity, first) => {
      const text = first ? `${quantity}村，${name}` : `${name}，${quantity}村`;
      expect(bareQuantities(text, [name]).map((found) => found.text)).toEqual([quantity]);
    }),
    { numRuns: 2000 },
  );
});

test('no count of a generated text slips through', () => {
  const words = fc.constantFrom('全村有', '建成', '，其中', '新增', '共计', '占');
  const measured = fc
    .tuple(
      fc.oneof(
        fc.integer({ min: 2, max: 10 ** 9 }).map(String),
        fc.integer({ min: 2, max: 10 ** 9 }).map((value) => toHanzi(value, true)),
      ),
      fc.constantFrom('个', '名', '户', '亩', '元', '次', '天'),
    )
    .map(([numeral, unit]) => numeral + unit);
  fc.assert(
    fc.property(fc.array(fc.tuple(words, measured), { minLength: 1, maxLength: 5 }), (parts) => {
      expect(bareQuantities(parts.map((part) => part.join('')).join(''), []).map((quantity) => quantity.text)).toEqual(
        parts.map(([, quantity]) => quantity),
      );
    }),
    { numRuns: 4000 },
  );
});
