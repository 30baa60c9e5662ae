import { describe, expect, test } from 'vitest';
import { bounds, type Bounds } from '../../src/domain/bounds.ts';
import { evaluate, operands, parseFormula } from '../../src/domain/formula.ts';
import { toDecimal } from '../../src/domain/rational.ts';

const VALUES: Readonly<Record<string, number>> = { a: 12, b: 4, c: 2, 'joint-villages': 33, villages: 74, zero: 0 };
const valueOf = (id: string): Bounds => bounds({ value: VALUES[id] ?? Number.NaN, qualifier: 'exact' });

describe('a formula is read with the usual precedence, from left to right', () => {
  test.each([
    ['a', '12.00'],
    ['a + b * c', '20.00'],
    ['(a + b) * c', '32.00'],
    ['a - b - c', '6.00'],
    ['a / b / c', '1.50'],
    ['a - (b - c)', '10.00'],
    ['a * b / c', '24.00'],
    ['((a))', '12.00'],
    ['  a   +   b ', '16.00'],
    ['joint-villages / villages', '0.45'],
  ])('%s is %s', (formula, expected) => {
    expect(toDecimal(evaluate(parseFormula(formula), valueOf).low, 2)).toBe(expected);
  });
});

test('operands come in the order they are written, repeats included', () => {
  expect(operands(parseFormula('(b - a) / (b + joint-villages)'))).toEqual(['b', 'a', 'b', 'joint-villages']);
});

describe('what is not a formula is refused in Chinese', () => {
  test.each([
    ['', '“结尾”处应是数据点编号'],
    ['a +', '“结尾”处应是数据点编号'],
    ['a b', '“b”放错了位置'],
    ['a */ b', '“*/”放错了位置'],
    ['a +- b', '“+-”放错了位置'],
    ['a -b', '“-b”放错了位置'],
    ['(a + b', '括号没有配对'],
    ['a + b)', '“)”放错了位置'],
    ['a * 100', '“100”处应是数据点编号'],
    ['a × b', '“×”放错了位置'],
    ['甲 / b', '“甲”处应是数据点编号'],
    ['A / b', '“A”处应是数据点编号'],
    ['()', '“)”处应是数据点编号'],
  ])('%s', (formula, reason) => {
    expect(() => parseFormula(formula)).toThrow(new RegExp(reason.replace(/[*+()-]/g, '\\$&')));
    expect(() => parseFormula(formula)).toThrow(SyntaxError);
  });
});

test('hyphens belong to ids: a-b is one fact, a - b is two', () => {
  expect(operands(parseFormula('a-b'))).toEqual(['a-b']);
  expect(operands(parseFormula('a - b'))).toEqual(['a', 'b']);
});

test('a division by zero is refused', () => {
  expect(() => evaluate(parseFormula('a / zero'), valueOf)).toThrow('除数可能是零');
});
