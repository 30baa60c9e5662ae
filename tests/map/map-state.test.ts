import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMapState, rounded, writeMapState, type MapState } from '../../src/map/map-state.ts';

const entries = fc.oneof(
  fc.constantFrom('kind-community', 'kind-village', 'class-村庄', 'class-主城区', 'alliance-joint-organisations', 'summary'),
  fc.stringMatching(/^[\u4e00-\u9fff\w.:-]{1,20}$/),
);
const views = fc
  .record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  })
  .map(rounded)
  // JSON and addresses know no negative zero.
  .map(({ lat, lng, zoom }) => ({ lat: lat + 0, lng: lng + 0, zoom: zoom + 0 }));
const states: fc.Arbitrary<MapState> = fc.record(
  {
    show: fc.uniqueArray(entries, { minLength: 1, maxLength: 12 }),
    place: fc.stringMatching(/^[\w.:-]{1,64}$/),
    view: views,
  },
  { requiredKeys: [] },
);
/** A parameter of somebody else, as it may stand in an address. */
const others = fc
  .tuple(fc.constantFrom('utm_source', 'v', 'shows', 'district-tree.pin', '%E4%B8%89', '%', ''), fc.webQueryParameters())
  .map(([name, value]) => `${name}=${value.replaceAll('&', '%26')}`);

describe('the state of the map in the address', () => {
  test('is read as it was written, whatever it is and whatever else stands there', () => {
    fc.assert(
      fc.property(states, fc.array(others), (state, pieces) => {
        expect(readMapState(writeMapState(pieces.length === 0 ? '' : `?${pieces.join('&')}`, state))).toEqual(state);
      }),
    );
  });

  test('leaves the parameters of others as they are, to the letter', () => {
    fc.assert(
      fc.property(states, states, fc.array(others, { minLength: 1 }), (before, after, pieces) => {
        const search = `?${pieces.join('&')}`;
        const changed = writeMapState(writeMapState(search, before), after);
        expect(changed.startsWith(search)).toBe(true);
        expect(writeMapState(changed, {})).toBe(search);
      }),
    );
  });

  test('survives any text in the address: what is read of it is a state that can be written', () => {
    const garbage = fc.array(
      fc.tuple(
        fc.constantFrom('show', 'place', 'view', 'toString', '__proto__', ''),
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%ff', '26,117,12', '99,0,1', ',,,')),
      ),
    );
    fc.assert(
      fc.property(garbage, (pieces) => {
        const state = readMapState(`?${pieces.map(([name, value]) => `${name}=${value}`).join('&')}`);
        expect(readMapState(writeMapState('', state))).toEqual(state);
      }),
    );
  });

  test('is an empty query when nothing was changed', () => {
    expect(writeMapState('', {})).toBe('');
    expect(writeMapState('?place=350404001&show=x&view=1,2,3', {})).toBe('');
  });

  test('is short and can be read by people', () => {
    const state: MapState = {
      show: ['kind-village', 'named'],
      place: '350404103004',
      view: { lat: 26.234567, lng: 117.608123, zoom: 12.3456 },
    };
    expect(writeMapState('?v=1', state)).toBe('?v=1&show=kind-village,named&place=350404103004&view=26.2346,117.6081,12.35');
  });
});

test.each<[search: string, expected: MapState]>([
  ['', {}],
  ['?', {}],
  ['?show=kind-village', { show: ['kind-village'] }],
  ['?show=kind-village,kind-village', { show: ['kind-village'] }],
  ['?show=kind-village%2Cnamed', { show: ['kind-village', 'named'] }],
  ['?show=class-%E6%9D%91%E5%BA%84', { show: ['class-村庄'] }],
  ['?show=', {}],
  ['?show', {}],
  ['?show=<b>,named', { show: ['named'] }],
  ['?show=a&show=b', { show: ['a'] }],
  [`?show=${'a'.repeat(65)}`, {}],
  ['?place=350404001', { place: '350404001' }],
  ['?place=%3Cscript%3E', {}],
  ['?place=%E0%A4%A', {}],
  [`?place=${'1'.repeat(65)}`, {}],
  ['?view=26.2345,117.6,12', { view: { lat: 26.2345, lng: 117.6, zoom: 12 } }],
  ['?view=26.2345,117.6', {}],
  ['?view=86,117.6,12', {}],
  ['?view=26,181,12', {}],
  ['?view=26,117,25', {}],
  ['?view=26,117,1e1', {}],
  ['?view=NaN,117,12', {}],
  ['?view=26,117,12,13', {}],
  ['?Place=350404001', {}],
])('the address %j says %j', (search, expected) => {
  expect(readMapState(search)).toEqual(expected);
});
