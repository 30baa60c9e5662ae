import { describe, expect, test } from 'vitest';
import { hitsFor } from '../../../src/browser/story/match.ts';
import { placeIndex } from '../../../src/catalogue/place-index.ts';
import { readContent } from '../../../src/reading/content.ts';

const places = placeIndex({ content: readContent('content').content });
const names = (typed: string): readonly string[] => hitsFor(typed, places).map(({ name }) => name);

describe('a place is found', () => {
  test.each([
    ['by its name', '北门社区', '北门社区'],
    ['by its name without what it is', '北门', '北门社区'],
    ['by its pinyin', 'beimen', '北门社区'],
    ['by the beginning of its pinyin', 'beim', '北门社区'],
    ['by its initials', 'bm', '北门社区'],
    ['by all its initials', 'bmsq', '北门社区'],
    ['however its pinyin is parted', 'bei men', '北门社区'],
    ['by capitals, full width', 'ＢＥＩＭＥＮ', '北门社区'],
    ['with tones', 'běi mén', '北门社区'],
    ['with an apostrophe', "chang'an", '长安社区'],
    ['by a reading of its own', 'xinkou', '莘口村'],
    ['by its code', '350404003006', '北门社区'],
    ['by a later part of its name', '印山', '红印山社区'],
    ['by a later syllable', 'yinshan', '红印山社区'],
    ['by its township, after all named so', '荆西街道', '荆西社区'],
  ])('%s: %s', (_how, typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  test('and another of the same sound, communities first, because their codes come first', () => {
    expect(names('xiaojiao')).toEqual(['小蕉社区', '小蕉村']);
    expect(names('xj')).toEqual(expect.arrayContaining(['小蕉社区', '小蕉村']));
  });

  test('by whole syllables before longer ones that begin alike', () => {
    const found = names('xi');
    expect(found[0]).toBe('溪口社区');
    expect(found.indexOf('西际村')).toBeLessThan(found.indexOf('新和社区'));
  });

  test('by its township: all that lie there', () => {
    expect(names('荆西街道')).toEqual(['荆西社区', '荆东社区', '荆西村', '荆东村']);
  });
});

test.each(['', '  ', '没有这个村', 'zzz', '·', '社区村'])('nothing is found by “%s”', (typed) => {
  expect(names(typed)).toEqual([]);
});

test('every place is found first by its own name, and among the first by its pinyin', () => {
  const missed = places.filter(({ name, township, pinyin }) => {
    const found = hitsFor(name, places);
    const alike = places.filter((place) => place.pinyin === pinyin).length;
    return (
      !found.some((place, index) => place.name === name && place.township === township && index < alike) ||
      !hitsFor(pinyin.replaceAll(' ', ''), places)
        .slice(0, alike)
        .some((place) => place.name === name)
    );
  });
  expect(missed).toEqual([]);
});
