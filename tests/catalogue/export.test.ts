import { describe, expect, test } from 'vitest';
import { csvCell, factRows } from '../../src/catalogue/export.ts';
import { atlasWith, derivedYaml } from './base.ts';

const base = atlasWith();
const rowOf = (id: string): ReturnType<typeof factRows>[number] | undefined => factRows(base).find((row) => row.id === id);

describe('a row of facts.json', () => {
  test('of a located fact says where its quote stands', () => {
    expect(rowOf('pilot-villages')).toEqual({
      id: 'pilot-villages',
      label: '试办书屋的村',
      value: 2,
      qualifier: 'exact',
      unit: '个',
      text: '2个',
      scope: '松影镇',
      initiative: 'reading-rooms',
      asOf: '未注明',
      source: 'yunxiu',
      proof: 'located',
      corroborated: true,
      evidence: { quote: '先在1个社区和2个村试办', part: 'body', paragraph: 3, clause: 2, span: '2个' },
    });
  });

  test('of a quoted fact leaves the position open', () => {
    expect(rowOf('night-readers')).toMatchObject({
      asOf: '2023-11',
      proof: 'quoted-only',
      evidence: { part: null, paragraph: null, clause: null, span: '约80人' },
    });
  });

  test('of a derived fact has a formula and no evidence', () => {
    expect(rowOf('watchers-per-team')).toMatchObject({
      source: null,
      evidence: null,
      value: 4.8,
      qualifier: 'about',
      derived: { formula: 'watchers / teams', low: '4.8333', high: '4.8334' },
    });
    expect('derived' in (rowOf('rooms') ?? {})).toBe(false);
  });

  test('of public data has no mechanism, of an open range no upper end', () => {
    const rows = factRows(atlasWith({ facts: { zz: `derived:\n${derivedYaml('hours', 'open-hours * slots', '小时', 0)}` } }));
    expect(rows.at(-1)).toMatchObject({ id: 'hours', initiative: null, qualifier: 'at-least', derived: { low: '60', high: null } });
  });

  test('stands in the order of the ledger', () => {
    expect(factRows(base).map(({ id }) => id)).toEqual([...base.facts.keys()]);
  });
});

describe('a cell', () => {
  test.each([
    ['a text', '书屋', '书屋'],
    ['a number', 42, '42'],
    ['a negative number', -154, '-154'],
    ['a negative number given as text', '-154', '-154'],
    ['a negative decimal given as text', '-0.3333', '-0.3333'],
    ['a negative number with its unit', '-151个', "'-151个"],
    ['a sum that looks like a number', '-1+1', "'-1+1"],
    ['yes', true, 'true'],
    ['nothing', null, ''],
    ['an empty text', '', ''],
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+86', "'+86"],
    ['a minus', '-', "'-"],
    ['an address', '@here', "'@here"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a comma', '甲,乙', '"甲,乙"'],
    ['quotation marks', '说“甲”"乙"', '"说“甲”""乙"""'],
    ['a line break', '甲\n乙', '"甲\n乙"'],
    ['a formula with a comma', '=A1,B1', '"\'=A1,B1"'],
  ])('%s', (_name, value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
