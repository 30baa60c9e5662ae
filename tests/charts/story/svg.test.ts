import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STORY_BOXES } from '../../../src/charts/story/box.ts';
import { dotsPath, pointsOf } from '../../../src/charts/story/dots.ts';
import { drawStep } from '../../../src/charts/story/draw.ts';
import { stillMarks } from '../../../src/charts/story/svg.ts';
import { district, VIEWS } from './district.ts';

const data = district();

test('what a path of dots is made from can be read from it, for any points', () => {
  assert(
    property(array(record({ x: integer({ min: -999, max: 999 }), y: integer({ min: -999, max: 999 }) })), (points) => {
      expect(pointsOf(dotsPath(points))).toEqual(points);
    }),
  );
});

test('a row of a lattice is the same few signs over and over', () => {
  expect(
    dotsPath([
      { x: 10, y: 5 },
      { x: 24, y: 5 },
      { x: 38, y: 5 },
      { x: 17, y: 17 },
    ]),
  ).toBe('M10 5h0m14 0h0m14 0h0m-21 12h0');
});

const printed = (name: string): string => {
  const view = VIEWS.find(([each]) => each === name)?.[1] ?? { show: 'townships' };
  return stillMarks(drawStep(data, view, STORY_BOXES.narrow), data.places, 'ring-x');
};

describe('a still', () => {
  test.each(VIEWS)('%s prints all dots, kind by kind, in the order of the data', (name, view) => {
    const { spots } = drawStep(data, view, STORY_BOXES.narrow);
    const paths = [...printed(name).matchAll(/<path class="dots (community|village)([^"]*)"[^>]* d="([^"]+)"\/>/g)];
    for (const kind of ['community', 'village'] as const) {
      const own = paths.filter(([, of, look]) => of === kind && look !== ' named');
      expect(own).toHaveLength(1);
      const wanted = spots.filter((_, index) => data.places[index]?.kind === kind);
      expect(pointsOf(own[0]?.[3] ?? '')).toEqual(wanted.map(({ x, y }) => ({ x, y })));
    }
  });

  test('prints those that step out once more, larger, on top of their own kind', () => {
    const paths = [...printed('named').matchAll(/class="dots (\w+)([^"]*)" stroke-width="([\d.]+)"/g)].map(([, ...parts]) => parts);
    expect(paths).toEqual([
      ['community', ' fade-2', '8.4'],
      ['community', ' named', '18'],
      ['village', ' fade-2', '8.4'],
      ['village', ' named', '18'],
    ]);
  });

  test('prints dashed rings by a marker of its own, and as many squares as the source counts', () => {
    const svg = printed('joint');
    expect(svg).toContain('<marker id="ring-x"');
    expect(svg).toContain('class="dots village rings"');
    expect(svg.match(/class="unit village"/g)).toHaveLength(1);
    const squares = /<path d="([^"]+)" class="unit village"\/>/.exec(svg)?.[1] ?? '';
    expect(squares.match(/M/g)).toHaveLength(33);
  });
});
