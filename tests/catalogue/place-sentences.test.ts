import { describe, expect, test } from 'vitest';
import { classesOf, placeSentence, townshipSentence } from '../../src/catalogue/place-sentences.ts';
import { townships } from '../../src/catalogue/places.ts';
import { zhPlacePages } from '../../src/words/zh/place-pages.ts';
import { allianceYaml, atlasWith, factYaml } from './base.ts';

const atlas = atlasWith({
  facts: {
    made: `initiative: river-watch\nfacts:\n${factYaml('every-village', 3, ', covers: village')}${factYaml('some-villages', 2, ', among: village')}`,
  },
  alliances: {
    'river-league': allianceYaml({ name: '护河联盟', membership: 'published', members: [{ name: '竹湾村', place: '990101101201' }] }),
  },
  initiatives: {
    'reading-rooms': {
      lists: [{ id: 'named', title: '试办的村', source: 'yunxiu', items: [{ text: '石桥', place: '990101101202' }] }],
    },
  },
});
const [town] = townships(atlas);
if (!town) throw new Error('the base tree has no township');

const { only, among, named, allied, reach } = zhPlacePages.sentence;

describe('one sentence says what a place is and what reaches it', () => {
  test.each([
    ['松影社区', only('松影镇', '社区', '镇中心区')],
    ['竹湾村', among('松影镇', 2, '村', '村庄') + allied('护河联盟') + reach(1, 1, '村')],
    ['石桥村', among('松影镇', 2, '村', '村庄') + named('试办的村') + reach(1, 1, '村')],
  ])('%s', (name, sentence) => {
    const place = town.places.find((one) => one.name === name);
    expect(place && placeSentence(atlas, town, place)).toBe(sentence);
  });

  test.each([
    [3, 1, '原文有3项机制说到每个村，这里在内；另有1项只说到一部分，名单没有公开。'],
    [3, 0, '原文有3项机制说到每个村，这里在内。'],
    [0, 2, '原文有2项只说到一部分，名单没有公开。'],
    [0, 0, ''],
  ])('%i that reach all and %i that may: %s', (covered, unknown, says) => {
    expect(reach(covered, unknown, '村')).toBe(says);
  });
});

test('a township tells how many of its places have a position, and which are named', () => {
  expect(townshipSentence(atlas, town)).toBe(
    '松影镇是云岫县的一个镇，有1个社区、2个村。它们都没有查到坐标，地图上是示意位置。原文点到名的有石桥村。',
  );
});

test('classes have their places, the most frequent first', () => {
  expect(classesOf(town).map(([name, places]) => [name, places.map((place) => place.name)])).toEqual([
    ['村庄', ['竹湾村', '石桥村']],
    ['镇中心区', ['松影社区']],
  ]);
});

test.each([
  [2, 0, 14, '2个查到坐标，其余14个只知道属于这里。'],
  [0, 1, 18, '1个借用驻地的坐标，其余18个只知道属于这里。'],
  [1, 1, 0, '1个查到坐标，1个借用驻地的坐标。'],
  [0, 0, 3, '它们都没有查到坐标，地图上是示意位置。'],
])('%i own points, %i borrowed, %i unknown: %s', (own, seat, none, says) => {
  expect(zhPlacePages.sentence.positions(own, seat, none)).toBe(says);
});
