import { describe, expect, test } from 'vitest';
import { factsAbout, groundsFor, mentionsOf, placesOfKind, townships } from '../../src/catalogue/places.ts';
import { atlasWith, factYaml, UPPER } from './base.ts';

const atlas = atlasWith({
  townships: { '990101100': UPPER },
  facts: {
    made: `initiative: river-watch\nfacts:\n${factYaml('every-village', 3, ', covers: village')}${factYaml('some-villages', 2, ', among: village')}${factYaml('every-community', 1, ', covers: community')}${factYaml('again-every-village', 9, ', covers: village')}`,
    more: `initiative: reading-rooms\nfacts:\n${factYaml('some-more', 1, ', among: village')}${factYaml('in-town', 4, ", townships: ['990101101']")}`,
    public: `facts:\n${factYaml('everywhere', 3, ', covers: village')}`,
  },
  initiatives: {
    'reading-rooms': {
      lists: [
        {
          id: 'pilots-named',
          title: '试办的村',
          source: 'yunxiu',
          items: [{ text: '竹湾', place: '990101101201', note: '最早' }, { text: '别处' }, { text: '石桥', place: '990101101202' }],
        },
      ],
    },
  },
});

describe('why a mechanism reaches a place', () => {
  const told = (kind: Parameters<typeof groundsFor>[1]): readonly (readonly unknown[])[] =>
    groundsFor(atlas, kind).map(({ initiative, state, facts }) => [initiative.id, state, facts.map(({ id }) => id)]);

  test('first those that speak of every village, then those that speak of unnamed ones', () => {
    expect(told('village')).toEqual([
      ['river-watch', 'covered', ['every-village', 'again-every-village']],
      ['reading-rooms', 'unknown', ['some-more']],
      ['river-watch', 'unknown', ['some-villages']],
    ]);
  });

  test('a number about communities says nothing of townships', () => {
    expect(told('community')).toEqual([['river-watch', 'covered', ['every-community']]]);
    expect(told('township')).toEqual([]);
  });
});

describe('where the source calls a place by name', () => {
  test('the list and its note are told', () => {
    expect(mentionsOf(atlas, '990101101201')).toMatchObject([{ initiative: { id: 'reading-rooms' }, list: '试办的村', note: '最早' }]);
    expect(mentionsOf(atlas, '990101101202')[0]?.note).toBeUndefined();
  });

  test('a place that no list names is not mentioned', () => {
    expect(mentionsOf(atlas, '990101101001')).toEqual([]);
  });
});

test.each([
  ['a village', '990101101202', ['league-villages']],
  ['a township', '990101101', ['in-town']],
  ['a place nobody counts', '990101101001', []],
])('facts about %s are those that name its code', (_name, code, ids) => {
  expect(factsAbout(atlas, code).map(({ id }) => id)).toEqual(ids);
});

test('townships stand in the order of their codes, places of a kind in that of the register', () => {
  const all = townships(atlas);
  expect(all.map(({ name }) => name)).toEqual(['上溪乡', '松影镇']);
  const [, town] = all;
  expect(town && placesOfKind(town, 'village').map(({ name }) => name)).toEqual(['竹湾村', '石桥村']);
  expect(town && placesOfKind(town, 'community').map(({ name }) => name)).toEqual(['松影社区']);
});
