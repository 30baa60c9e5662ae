import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, distance, spotFor, type Box, type Size } from '../../../src/browser/explorer/spot.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

test('the box around several is as far as any of them goes', () => {
  expect(around([box(0, 5, 10, 6), box(-3, 2, 4, 40)])).toEqual(box(-3, 2, 10, 40));
});

test.each<[x: number, y: number, away: number]>([
  [5, 5, 0],
  [0, 10, 0],
  [-3, 5, 3],
  [5, 14, 4],
  [13, 14, 5],
  [-3, -4, 5],
])('the point %i, %i is %i from the box 0, 0, 10, 10', (x, y, away) => {
  expect(distance(x, y, box(0, 0, 10, 10))).toBe(away);
});

describe('the panel stands', () => {
  const PANEL: Size = { width: 100, height: 50 };
  const ROOM = box(0, 0, 400, 300);

  test.each<[where: string, mark: Box, left: number, top: number]>([
    ['under its mark', box(190, 100, 210, 120), 150, 130],
    ['above it where there is no room below', box(190, 260, 210, 280), 150, 200],
    ['on its right where there is none above either', box(90, 40, 110, 260), 120, 125],
    ['on its left at the right edge', box(300, 40, 380, 260), 190, 125],
    ['within the figure at its left edge', box(0, 100, 10, 120), 0, 130],
    ['within the figure at its right edge', box(390, 100, 400, 120), 300, 130],
    ['under it when no side has room, where the page can be scrolled to', box(20, 20, 380, 280), 150, 290],
  ])('%s', (_where, mark, left, top) => {
    expect(spotFor(PANEL, mark, ROOM)).toEqual({ left, top });
  });

  test('never over its mark, and never out of the figure at the left', () => {
    const side = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(side, side, side, side, side, side, (width, height, x, y, across, down) => {
        const mark = box(x, y, x + across, y + down);
        const { left, top } = spotFor({ width, height }, mark, ROOM);
        const apart = left >= mark.right || left + width <= mark.left || top >= mark.bottom || top + height <= mark.top;
        expect(apart).toBe(true);
        expect(left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
