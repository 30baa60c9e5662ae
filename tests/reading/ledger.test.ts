import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toDecimal } from '../../src/domain/rational.ts';
import { readContent, type Content } from '../../src/reading/content.ts';
import { count, latest, ledgerOf, valueOf, type LedgerItem } from '../../src/reading/ledger.ts';

const { content } = readContent(fileURLToPath(new URL('../sites/_base', import.meta.url)));
const items = new Map(ledgerOf(content).map((item) => [item.id, item]));

/** The interval of a formula over the facts of the base tree, in this unit. */
function derive(formula: string, unit: string): string {
  const model = items.get('pilots');
  if (model?.kind !== 'derived') throw new Error('the base tree has no pilots');
  const made: LedgerItem = { ...model, id: 'made', data: { ...model.data, id: 'made', formula, unit } };
  const { low, high } = valueOf(content, new Map([...items, ['made', made]]), 'made');
  return [low, high].map((end) => (end ? toDecimal(end, 2) : '∞')).join('—');
}

describe('a formula over facts', () => {
  test.each([
    ['village-rooms / rooms', '%', '85.71—85.71'],
    ['village-rooms / rooms', '', '0.86—0.86'],
    ['rooms * room-share', '间', '35.99—35.99'],
    ['patrolled - room-share', '个百分点', '14.30—14.30'],
    ['patrolled - room-share', '%', '14.30—14.30'],
    ['room-share-computed * rooms', '间', '36.00—36.00'],
    ['listeners / stories', '人次/场', '11.25—15.33'],
    ['teams * allowance', '元', '7200.00—∞'],
    ['listed-places + pilots', '个', '6.00—6.00'],
  ])('%s in “%s” is %s', (formula, unit, expected) => {
    expect(derive(formula, unit)).toBe(expected);
  });

  test.each([
    ['missing / rooms', '没有编号是“missing”的数据点'],
    ['made / rooms', '算式绕了一圈：made → made'],
    ['funds - allowance', '减数没有上限'],
  ])('%s cannot be computed', (formula, reason) => {
    expect(() => derive(formula, '个')).toThrow(reason);
  });
});

test.each<[Parameters<typeof count>[1], number]>([
  ['initiatives', 2],
  ['townships', 1],
  ['places', 3],
  ['communities', 1],
  ['villages', 2],
  ['positions', 0],
  ['schematic', 3],
])('the base tree has as many %s: %i', (what, expected) => {
  expect(count(content, what)).toBe(expected);
});

test('the reading that counts is the last', () => {
  const fact = ledgerOf(content).find((item) => item.kind === 'fact');
  if (fact?.kind !== 'fact') throw new Error('the base tree has no facts');
  const [first] = fact.data.observations;
  expect(first && latest({ ...fact.data, observations: [first, { ...first, value: 43 }] }).value).toBe(43);
  expect(() => latest({ ...fact.data, observations: [] })).toThrow('没有观测');
});

test('an id given twice is read in the order of the files', () => {
  const twice: Pick<Content, 'facts'> = { facts: [...content.facts, ...content.facts] };
  expect(ledgerOf(twice)).toHaveLength(2 * ledgerOf(content).length);
});
