import { describe, expect, test } from 'vitest';
import { middlemost } from '../../src/map/places.ts';

const SIZE = { x: 100, y: 60 };

describe('of the points in a frame', () => {
  test('the one next to the middle is taken', () => {
    expect(
      middlemost(
        [
          { x: 5, y: 5 },
          { x: 60, y: 30 },
          { x: 90, y: 50 },
        ],
        SIZE,
      ),
    ).toEqual({ x: 60, y: 30 });
  });

  test.each([
    [[]],
    [[{ x: -1, y: 30 }]],
    [
      [
        { x: 50, y: 61 },
        { x: 101, y: 30 },
      ],
    ],
  ])('none where all lie outside: %j', (points) => {
    expect(middlemost(points, SIZE)).toBeUndefined();
  });
});
