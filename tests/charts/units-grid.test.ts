import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridFor } from '../../src/charts/units/grid.ts';

describe('a grid of squares', () => {
  test.each([
    [74, 288, 20, 20, 14.2],
    [74, 436, 24, 20, 21.4],
    [10, 288, 20, 10, 20],
    [135, 288, 20, 30, 9.4],
  ])('%i on %i px: %i px at most, %i to a row, %f apart', (count, width, largest, columns, pitch) => {
    const grid = gridFor(count, width, largest);
    expect(grid.columns).toBe(columns);
    expect(grid.pitch).toBeCloseTo(pitch, 1);
  });

  test('leaves more air after every ten, and stays on its width', () => {
    const { at, pitch, side } = gridFor(74, 288, 20);
    expect(at(10).x - at(9).x).toBeCloseTo(pitch * 1.35, 5);
    expect(at(9).x - at(8).x).toBeCloseTo(pitch, 5);
    expect(at(20)).toEqual({ x: 0, y: pitch });
    expect(at(19).x + side).toBeLessThanOrEqual(288);
  });

  test('holds any count on any width, in rows of tens, no row higher than the last square', () => {
    assert(
      property(integer({ min: 1, max: 10_000 }), integer({ min: 100, max: 640 }), (count, width) => {
        const { at, columns, pitch, side, height } = gridFor(count, width, 24);
        expect(columns % 10).toBe(0);
        expect(pitch).toBeLessThanOrEqual(24);
        expect(side).toBeCloseTo(pitch * 0.8, 8);
        for (const index of [0, Math.min(count, columns) - 1, count - 1]) {
          expect(at(index).x + side).toBeLessThanOrEqual(width + 1e-6);
          expect(at(index).y + side).toBeLessThanOrEqual(height(count) + 1e-6);
        }
        expect(at(count - 1).y + side).toBeCloseTo(height(count), 6);
      }),
    );
  });
});
