import { describe, expect, test } from 'vitest';
import { classCounts, placeSentence } from '../../src/catalogue/place-sentences.ts';
import { townships } from '../../src/catalogue/places.ts';
import { zh } from '../../src/words/zh.ts';
import { atlasWith } from './base.ts';

const atlas = atlasWith({
  initiatives: {
    'reading-rooms': {
      lists: [{ id: 'named', title: '试办的村', source: 'yunxiu', items: [{ text: '石桥', place: '990101101202' }] }],
    },
  },
});
const [town] = townships(atlas);
if (!town) throw new Error('the base tree has no township');

const { only, among, class: classOf, named } = zh.place;

describe('one sentence is true of this place alone', () => {
  test.each([
    ['松影社区', only('松影社区', '松影镇', '社区') + classOf('镇中心区')],
    ['竹湾村', among('竹湾村', '松影镇', 2, '村', 1) + classOf('村庄')],
    ['石桥村', among('石桥村', '松影镇', 2, '村', 2) + classOf('村庄') + named('试办的村')],
  ])('%s', (name, sentence) => {
    const place = town.places.find((one) => one.name === name);
    expect(place && placeSentence(atlas, town, place)).toBe(sentence);
  });

  test('places are counted in the order of their codes, whatever the order of the file', () => {
    const turned = { ...town, places: town.places.toReversed() };
    const place = town.places.find(({ name }) => name === '竹湾村');
    expect(place && placeSentence(atlas, turned, place)).toBe(among('竹湾村', '松影镇', 2, '村', 1) + classOf('村庄'));
  });
});

test('classes are counted, the most frequent first', () => {
  expect(classCounts(town)).toEqual([
    ['村庄', 2],
    ['镇中心区', 1],
  ]);
});
