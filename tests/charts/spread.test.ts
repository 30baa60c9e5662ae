import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

describe('labels spread apart', () => {
  test('keep their order and never touch', () => {
    const labels = array(record({ at: integer({ min: -200, max: 200 }), size: integer({ min: 1, max: 60 }) }), { maxLength: 10 });
    assert(
      property(labels, (items) => {
        const sorted = items.toSorted((a, b) => a.at - b.at);
        const middles = spread(sorted, 4);
        sorted.slice(1).forEach(({ size }, index) => {
          const apart = (middles[index + 1] ?? 0) - (middles[index] ?? 0);
          expect(apart).toBeGreaterThanOrEqual((size + (sorted[index]?.size ?? 0)) / 2 + 4 - 1e-6);
        });
      }),
    );
  });

  test.each([
    ['share the way between both ends', [0, 0], [-7, 7]],
    ['stay where they are when they have room', [0, 100], [0, 100]],
    ['push on through a third', [0, 0, 0], [-14, 0, 14]],
    ['are none for none', [], []],
  ])('%s', (_sentence, wished, expected) => {
    expect(
      spread(
        wished.map((at) => ({ at, size: 10 })),
        4,
      ),
    ).toEqual(expected);
  });
});
