import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheetState, writeSheetState, type Offers, type SheetState } from '../../../src/browser/data-sheet/state.ts';

const OFFERS: Offers = { filters: { kind: ['community', 'village'], township: ['350404001', '-'] }, columns: ['name', 'kind', 'lng'] };

const states: fc.Arbitrary<SheetState> = fc.record(
  {
    only: fc.record(
      { kind: fc.constantFrom('community', 'village'), township: fc.constantFrom('350404001', '-') },
      { requiredKeys: [], noNullPrototype: true },
    ),
    find: fc.string({ maxLength: 100, unit: 'grapheme-ascii' }).map((text) => text.trim()),
    sort: fc.record({ column: fc.constantFrom('name', 'kind', 'lng'), down: fc.boolean() }),
  },
  { requiredKeys: ['only', 'find'], noNullPrototype: true },
);

describe('the state of a table in the address', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readSheetState(writeSheetState('', OFFERS, state), OFFERS)).toEqual(state);
      }),
    );
  });

  test('leaves the parameters of others, and goes without a trace', () => {
    fc.assert(
      fc.property(states, (state) => {
        const written = writeSheetState('?v=1a2b3c4d', OFFERS, state);
        expect(written.startsWith('?v=1a2b3c4d')).toBe(true);
        expect(writeSheetState(written, OFFERS, { only: {}, find: '' })).toBe('?v=1a2b3c4d');
      }),
    );
  });

  test.each([
    ['a value nobody offers', '?kind=town', {}],
    ['a filter nobody offers', '?__proto__=x&constructor=y&initiative=z', {}],
    ['a column nobody offers', '?sort=-toString', {}],
    ['broken escapes', '?kind=%&find=%E4%B8&sort=%ff', { find: '\uFFFD' }],
    ['a script', '?find=<script>alert(1)</script>', { find: '<script>alert(1)</script>' }],
    ['regex signs', '?find=.*(%5B', { find: '.*([' }],
    ['a filter given twice', '?kind=village&kind=community', { only: { kind: 'village' } }],
    ['emoji', '?find=%F0%9F%8F%98%EF%B8%8F', { find: '🏘️' }],
  ])('with %s is taken for what it can be', (_name, search, expected) => {
    expect(readSheetState(search, OFFERS)).toEqual({ only: {}, find: '', ...expected });
  });

  test('survives any text: what is read of it can be written and read again', () => {
    const garbage = fc.array(fc.tuple(fc.constantFrom('kind', 'township', 'find', 'sort', '__proto__', ''), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(garbage, (pairs) => {
        const state = readSheetState(`?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`, OFFERS);
        expect(readSheetState(writeSheetState('', OFFERS, state), OFFERS)).toEqual(state);
      }),
    );
  });

  test('keeps a hundred characters of ten thousand', () => {
    expect([...readSheetState(`?find=${'党'.repeat(10_000)}`, OFFERS).find]).toHaveLength(100);
  });
});
