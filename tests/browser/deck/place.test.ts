import { describe, expect, test } from 'vitest';
import { back, forward, readPlace, readSlide, whole, writeSlide, type Place } from '../../../src/browser/deck/place.ts';

/** Three slides: the second has two steps. */
const STEPS = [0, 2, 0];
const at = (slide: number, step: number): Place => ({ slide, step });

describe('a talk', () => {
  test.each([
    [at(1, 0), at(2, 0)],
    [at(2, 0), at(2, 1)],
    [at(2, 1), at(2, 2)],
    [at(2, 2), at(3, 0)],
    [at(3, 0), at(3, 0)],
  ])('goes on from %o to %o', (from, to) => {
    expect(forward(from, STEPS)).toEqual(to);
  });

  test.each([
    [at(3, 0), at(2, 2)],
    [at(2, 1), at(2, 0)],
    [at(2, 0), at(1, 0)],
    [at(1, 0), at(1, 0)],
  ])('goes back from %o to %o, to slides as they were left', (from, to) => {
    expect(back(from, STEPS)).toEqual(to);
  });

  test('comes to a slide by its address with all that is on it', () => {
    expect(whole(2, STEPS)).toEqual(at(2, 2));
  });
});

describe('the address', () => {
  test.each([1, 2, 3])('of slide %i is read as it is written', (slide) => {
    expect(readSlide(writeSlide(slide), 3)).toBe(slide);
  });

  test.each(['', '#', '#0', '#4', '#-1', '#1.5', '#01', '#3x', '#drop', '# 2', '#%31', '#999999999999'])('“%s” names no slide', (hash) => {
    expect(readSlide(hash, 3)).toBeUndefined();
  });
});

test.each([
  null,
  undefined,
  'at',
  3,
  {},
  { slide: 2 },
  { slide: '2', step: 0 },
  { slide: 4, step: 0 },
  { slide: 2, step: 3 },
  { slide: 0, step: 0 },
])('what another window tells is not believed: %o', (told) => {
  expect(readPlace(told, STEPS)).toBeUndefined();
});

test('a place that another window tells is taken', () => {
  expect(readPlace({ slide: 2, step: 2, more: true }, STEPS)).toEqual(at(2, 2));
});
