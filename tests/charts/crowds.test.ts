import { describe, expect, test } from 'vitest';
import { layoutFor, NARROW, WIDE } from '../../src/charts/layout.ts';
import { FORMS } from './every-form.ts';
import { circlesOf, overlapping, textsOf } from './geometry.ts';
import { faults } from './sound.ts';

/** Seconds that one picture of 5,000 may take on a busy machine; what grows with the square takes minutes. */
const PATIENCE = 10;

const CASES = FORMS.flatMap(({ crowds }) => crowds.flatMap((one) => [NARROW, WIDE].map((width) => [one.name, width, one] as const)));

describe.each(CASES)('5,000: %s at %i', (_name, width, { draw, telling }) => {
  const started = performance.now();
  const picture = draw(width);
  const seconds = (performance.now() - started) / 1000;

  test('are drawn in their box, apart from one another, all that are told', () => {
    expect(faults(picture, telling).slice(0, 5)).toEqual([]);
    expect(overlapping(circlesOf(picture).filter(({ key }) => key !== undefined)).slice(0, 5)).toEqual([]);
  });

  test('are as many marks at least, with words that can be read', () => {
    expect(picture.marks.filter(({ key }) => key !== undefined).length).toBeGreaterThanOrEqual(5000);
    expect(Math.min(...textsOf(picture).map(({ size }) => size))).toBeGreaterThanOrEqual(layoutFor(width).small);
  });

  test('are drawn in seconds', () => {
    expect(seconds).toBeLessThan(PATIENCE);
  });
});
