import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cells } from '../../../src/browser/explorer/tree-zoom.ts';

const HEAD = 34;

describe('the places of a township, enlarged', () => {
  test.each<[count: number, columns: number]>([
    [1, 1],
    [5, 1],
    [18, 1],
    [21, 1],
    [22, 2],
    [40, 2],
    [60, 3],
  ])('%i of them stand in %i columns of a picture 288 wide and 420 high', (count, columns) => {
    expect(new Set(cells(count, 288, 420, 13).map(({ x }) => x)).size).toBe(columns);
  });

  test('have a cell each, under the head and in the picture, as high as a line, and no two overlap', () => {
    const counts = fc.integer({ min: 1, max: 80 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 280, max: 700 }), fc.integer({ min: 300, max: 700 }), (count, width, height) => {
        const frames = cells(count, width, height, 13);
        expect(frames).toHaveLength(count);
        frames.forEach((one, index) => {
          expect(one.y).toBeGreaterThanOrEqual(HEAD);
          expect(one.x + one.width).toBeLessThanOrEqual(width);
          expect(one.y + one.height).toBeLessThanOrEqual(height);
          expect(one.height).toBeGreaterThanOrEqual(13);
          for (const other of frames.slice(index + 1))
            expect(one.x + one.width <= other.x || one.y + one.height <= other.y || other.x + other.width <= one.x).toBe(true);
        });
      }),
    );
  });
});
