import { describe, expect, test } from 'vitest';
import { folded, keeps, ordered, type Entry } from '../../../src/browser/data-sheet/order.ts';

const entry = (found: string, key = '', only: Entry['only'] = {}): Entry => ({ found: folded(found), keys: { key }, only });
const keysOf = (rows: readonly Entry[]): readonly (string | undefined)[] => rows.map(({ keys }) => keys['key']);
const sorted = (keys: readonly string[], down = false): readonly (string | undefined)[] =>
  keysOf(
    ordered(
      keys.map((key) => entry('', key)),
      { column: 'key', down },
    ),
  );

describe('rows are sorted', () => {
  test.each([
    ['numbers by size', ['10', '9', '-3', '2.5'], ['-3', '2.5', '9', '10']],
    ['words by pinyin', ['列西', '城关', '白沙'], ['白沙', '城关', '列西']],
    ['numbers within their unit', ['万元\t5', '个\t300', '万元\t4000', '个\t2'], ['个\t2', '个\t300', '万元\t5', '万元\t4000']],
    ['days as the calendar has them', ['2023-11', '2021', '2023-02-01'], ['2021', '2023-02-01', '2023-11']],
  ])('%s', (_name, keys, expected) => {
    expect(sorted(keys)).toEqual(expected);
    expect(sorted(keys, true)).toEqual(expected.toReversed());
  });

  test('with empty cells last, either way', () => {
    expect(sorted(['', '2', '', '1'])).toEqual(['1', '2', '', '']);
    expect(sorted(['', '2', '', '1'], true)).toEqual(['2', '1', '', '']);
  });

  test('by nothing as they were printed', () => {
    const rows = [entry('乙'), entry('甲')];
    expect(ordered(rows, undefined)).toBe(rows);
  });
});

describe('a row is kept', () => {
  const row = entry('筠竹村 Yun Zhu 44.6%', '', { kind: ['village'], facts: ['a', 'b'] });

  test.each<[string, Readonly<Record<string, string>>, string, boolean]>([
    ['by nothing', {}, '', true],
    ['by its kind', { kind: 'village' }, '', true],
    ['not by another kind', { kind: 'community' }, '', false],
    ['by one of several', { facts: 'b' }, '', true],
    ['not by two, of which one fails', { facts: 'b', kind: 'community' }, '', false],
    ['by a part of a word', {}, '竹', true],
    ['by words in any order', {}, '44.6 筠竹', true],
    ['by full-width signs', {}, '４４．６％', true],
    ['by pinyin without spaces, in capitals', {}, 'YUNZHU', true],
    ['not by a word it has not', {}, '筠竹 社区', false],
    ['not by regex signs', {}, '.*', false],
  ])('%s', (_name, only, find, kept) => {
    expect(keeps(row, { only, find })).toBe(kept);
  });
});
