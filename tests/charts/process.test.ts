import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { process } from '../../src/charts/process/form.ts';
import { words } from './arbitrary.ts';
import { circlesOf, linesOf, pathsOf, textsOf } from './geometry.ts';

const data = {
  steps: [
    { key: 'a', name: '平时', note: '当网格员', items: ['访民情', '听民声'] },
    { key: 'b', name: '战时', items: [] },
  ],
  tone: 'organisation' as const,
};
const steps = (count: number): typeof data => ({
  ...data,
  steps: Array.from({ length: count }, (_, index) => ({ key: `s${index}`, name: `第${index}`, items: [] })),
});

describe('a process', () => {
  // Columns of one width, 28 px between them; the round ends of their lines reach 2 px further.
  test.each([
    [
      2,
      [
        [2, 304],
        [336, 638],
      ],
      ['M310,8H328M321,1L328,8L321,15'],
    ],
    [
      3,
      [
        [2, 192.7],
        [224.7, 415.3],
        [447.3, 638],
      ],
      ['M198.7,8H216.7M209.7,1L216.7,8L209.7,15', 'M421.3,8H439.3M432.3,1L439.3,8L432.3,15'],
    ],
  ])('of %i runs to the right where there is room', (count, stages, arrows) => {
    const picture = process.draw(steps(count), WIDE);
    expect(linesOf(picture, 'stage organisation').map(({ x1, x2 }) => [x1, x2])).toEqual(stages);
    expect(pathsOf(picture, 'arrow organisation').map(({ d }) => d)).toEqual(arrows);
  });

  test('runs downwards where there is none, each step as far below as the words before it need', () => {
    const picture = process.draw(data, NARROW);
    expect(circlesOf(picture, 'node organisation').map(({ cx, cy, r, key }) => [cx, cy, r, key])).toEqual([
      [8, 10.8, 6, 'a'],
      [8, 108.4, 6, 'b'],
    ]);
    expect(pathsOf(picture, 'arrow organisation').map(({ d }) => d)).toEqual(['M8,19.8V99.4M3,93.4L8,99.4L13,93.4']);
    expect(textsOf(picture).map(({ text, x, y }) => [text, x, y])).toEqual([
      ['平时', 30, 15.9],
      ['当网格员', 30, 34.8],
      ['访民情', 42, 55],
      ['听民声', 42, 75.2],
      ['战时', 30, 113.5],
    ]);
  });

  test.each([
    [4, WIDE, 'across'],
    [5, WIDE, 'down'],
    [2, 420, 'down'],
  ])('of %i at %i runs %s', (count, width, way) => {
    const picture = process.draw(steps(count), width);
    expect(linesOf(picture, 'stage organisation')).toHaveLength(way === 'across' ? count : 0);
    expect(circlesOf(picture, 'node organisation')).toHaveLength(way === 'down' ? count : 0);
  });

  test('has one arrow less than steps, all of one size, and its steps in their order, for any words', () => {
    assert(
      property(array(words, { minLength: 1, maxLength: 8 }), constantFrom(NARROW, WIDE), (names, width) => {
        const all = names.map((name, index) => ({ key: `s${index}`, name, items: [] }));
        const picture = process.draw({ ...data, steps: all }, width);
        const places = [
          ...linesOf(picture, 'stage organisation').map(({ x1, key }) => [x1, key] as const),
          ...circlesOf(picture, 'node organisation').map(({ cy, key }) => [cy, key] as const),
        ];
        expect(places.map(([, key]) => key)).toEqual(all.map(({ key }) => key));
        expect(places.map(([at]) => at)).toEqual(places.map(([at]) => at).toSorted((a, b) => a - b));
        expect(pathsOf(picture)).toHaveLength(names.length - 1);
      }),
    );
  });

  test('tells its steps in order', () => {
    expect(process.tell(data)).toEqual({
      columns: ['步骤', '内容'],
      rows: [
        { key: 'a', cells: ['平时', '当网格员；访民情、听民声'] },
        { key: 'b', cells: ['战时', ''] },
      ],
      sentence: '平时（当网格员；访民情、听民声）→战时。',
    });
    expect(process.tell(steps(2))).toMatchObject({ columns: ['步骤'], rows: [{ cells: ['第0'] }, { cells: ['第1'] }] });
  });
});
