import { describe, expect, test } from 'vitest';
import { layoutFor, NARROW, WIDE } from '../../src/charts/layout.ts';
import { FORMS } from './every-form.ts';
import { textsOf, wordsOf } from './geometry.ts';
import { LATIN, LONG, UNBROKEN } from './samples.ts';
import { faults } from './sound.ts';

const LABELS = [
  ['汉字', LONG],
  ['Latin words', LATIN],
  ['Latin signs without a rest', UNBROKEN],
] as const;
const CASES = LABELS.flatMap(([script, label]) =>
  FORMS.flatMap((form) => [NARROW, WIDE].map((width) => [script, form.name, width, form.labelled(label), label] as const)),
);

describe.each(CASES)('sixty %s in %s at %i', (_script, _name, width, { draw, telling }, label) => {
  const picture = draw(width);

  test('stand in the box and on nothing else', () => {
    expect([...label]).toHaveLength(60);
    expect(faults(picture, telling)).toEqual([]);
  });

  test('are printed whole, and not smaller than other labels', () => {
    const said = wordsOf(picture).join('').replaceAll(' ', '');
    expect(said).toContain(label.replaceAll(' ', ''));
    expect(Math.min(...textsOf(picture).map(({ size }) => size))).toBeGreaterThanOrEqual(layoutFor(width).small);
  });
});
