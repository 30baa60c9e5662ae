import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, without, writeState, YEARS, type ChartState } from '../../src/browser/chart-state.ts';

const ID = 'district-tree';

const keys = fc.stringMatching(/^[\w.:-]{1,64}$/);
const columns = fc.integer({ min: 1, max: 99 });
const states: fc.Arbitrary<ChartState> = fc.record(
  {
    pin: keys,
    zoom: keys,
    year: fc.integer({ min: YEARS.first, max: YEARS.last }),
    sort: fc.record({ column: fc.integer({ min: 0, max: 99 }), order: fc.constantFrom('ascending' as const, 'descending' as const) }),
    filters: fc.dictionary(columns.map(String), fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), { minKeys: 1, maxKeys: 4 }),
  },
  { requiredKeys: [] },
);
/** A parameter of somebody else, as it may stand in an address. */
const others = fc
  .tuple(
    fc.constantFrom('utm_source', 'v', 'district-tree', 'tree.pin', 'new-district-tree.pin', '%E4%B8%89', '%', ''),
    fc.webQueryParameters(),
  )
  .map(([name, value]) => `${name}=${value.replaceAll('&', '%26')}`);

describe('the state of a chart in the address', () => {
  test('is read as it was written, whatever it is and whatever else stands there', () => {
    fc.assert(
      fc.property(states, fc.array(others), (state, pieces) => {
        expect(readState(writeState(pieces.length === 0 ? '' : `?${pieces.join('&')}`, ID, state), ID)).toEqual(state);
      }),
    );
  });

  test('leaves the parameters of others as they are, to the letter', () => {
    fc.assert(
      fc.property(states, states, fc.array(others, { minLength: 1 }), (before, after, pieces) => {
        const search = `?${pieces.join('&')}`;
        const changed = writeState(writeState(search, ID, before), ID, after);
        expect(changed.startsWith(search)).toBe(true);
        expect(writeState(changed, ID, {})).toBe(search);
      }),
    );
  });

  test('of two charts stands side by side', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const search = writeState(writeState('', 'solved-bars', one), ID, other);
        expect([readState(search, 'solved-bars'), readState(search, ID)]).toEqual([one, other]);
      }),
    );
  });

  test('survives any text in the address: what is read of it is a state that can be written', () => {
    const garbage = fc.array(
      fc.tuple(
        fc.constantFrom('pin', 'zoom', 'year', 'sort', 'only1', 'only0', 'only100', 'only', 'toString', '__proto__', ''),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%ff', '1-ascending', '99999')),
      ),
    );
    fc.assert(
      fc.property(garbage, (pieces) => {
        const state = readState(`?${pieces.map(([name, value]) => `${ID}.${name}=${value}`).join('&')}`, ID);
        expect(readState(writeState('', ID, state), ID)).toEqual(state);
      }),
    );
  });

  test('is an empty query when nothing was changed', () => {
    expect(writeState('', ID, {})).toBe('');
    expect(writeState(`?${ID}.pin=350404001`, ID, {})).toBe('');
  });
});

test.each<[search: string, expected: ChartState]>([
  ['', {}],
  ['?', {}],
  ['?district-tree.pin=350404001', { pin: '350404001' }],
  ['district-tree.pin=350404001', { pin: '350404001' }],
  ['?district-tree.pin=a&district-tree.pin=b', { pin: 'a' }],
  ['?district%2Dtree.pin=a', { pin: 'a' }],
  ['?district-tree.pin=', {}],
  ['?district-tree.pin', {}],
  ['?district-tree.pin=%3Cscript%3E', {}],
  ['?district-tree.pin=%E0%A4%A', {}],
  [`?district-tree.pin=${'a'.repeat(65)}`, {}],
  ['?district-tree.year=1990', { year: 1990 }],
  ['?district-tree.year=2199', { year: 2199 }],
  ['?district-tree.year=1989', {}],
  ['?district-tree.year=2200', {}],
  ['?district-tree.year=02026', {}],
  ['?district-tree.year=2026.5', {}],
  ['?district-tree.year=-2026', {}],
  ['?district-tree.sort=2-descending', { sort: { column: 2, order: 'descending' } }],
  ['?district-tree.sort=2-sideways', {}],
  ['?district-tree.sort=ascending', {}],
  ['?district-tree.sort=100-ascending', {}],
  ['?district-tree.only1=%E6%9D%91', { filters: { 1: '村' } }],
  ['?district-tree.only1=a+b', { filters: { 1: 'a b' } }],
  ['?district-tree.only1=a=b', { filters: { 1: 'a=b' } }],
  ['?district-tree.only0=%E6%9D%91', {}],
  ['?district-tree.only1=', {}],
  [`?district-tree.only1=${'a'.repeat(61)}`, {}],
  ['?district-tree.colour=red', {}],
  ['?other.pin=a', {}],
])('the address %j says %j', (search, expected) => {
  expect(readState(search, ID)).toEqual(expected);
});

test('a state without parts of it keeps the rest', () => {
  const state: ChartState = { pin: 'a', zoom: 'b', year: 2027 };
  expect(without(state, 'pin', 'zoom', 'sort')).toEqual({ year: 2027 });
  expect(without({}, 'pin')).toEqual({});
});
