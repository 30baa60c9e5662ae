import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { layoutFor, NARROW, WIDE } from '../../src/charts/layout.ts';
import { FORMS } from './every-form.ts';
import { textsOf } from './geometry.ts';
import { faults } from './sound.ts';

/** Forces are tried from many starts, which takes its time. */
const RUNS: Readonly<Record<string, number>> = { network: 12 };

test.each(FORMS.map(({ name, any }) => [name, any] as const))(
  '%s of any data stays in its box, with labels apart, rows drawn as told and positions rounded',
  (name, any) => {
    assert(
      property(any, constantFrom(NARROW, 420, WIDE), ({ draw, telling }, width) => {
        const picture = draw(width);
        expect(faults(picture, telling)).toEqual([]);
        expect(Math.min(...textsOf(picture).map(({ size }) => size))).toBeGreaterThanOrEqual(layoutFor(width).small);
      }),
      { numRuns: RUNS[name] ?? 100 },
    );
  },
  30_000,
);
