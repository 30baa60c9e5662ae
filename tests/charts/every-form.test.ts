import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { collisions, keysOf, outside, textsOf } from './geometry.ts';
import { SAMPLES } from './every-form.ts';

const CASES = SAMPLES.flatMap((sample) => [NARROW, 420, WIDE].map((width) => [sample.name, width, sample] as const));

describe.each(CASES)('%s at %i', (_name, width, { draw, telling }) => {
  const picture = draw(width);

  test('stays in its box', () => {
    expect(outside(picture)).toEqual([]);
  });

  test('has no two labels on one another', () => {
    expect(collisions(picture)).toEqual([]);
  });

  test('draws the rows of its table, and no others', () => {
    expect(keysOf(picture).toSorted()).toEqual([...new Set(telling.rows.map(({ key }) => key))].toSorted());
  });

  test('keeps all text at a size that shows as 12 px or more', () => {
    const smallest = Math.min(...textsOf(picture).map(({ size }) => size));
    expect(smallest * (width < 480 ? 1 : 560 / 640)).toBeGreaterThanOrEqual(12);
  });

  test('rounds its positions to one decimal and names its marks', () => {
    expect(JSON.stringify(picture.marks)).not.toMatch(/\d\.\d\d|NaN|null/);
    expect(picture.marks.filter((mark) => mark.class === '')).toEqual([]);
  });

  test('is the same when drawn again', () => {
    expect(draw(width)).toEqual(picture);
  });
});

test.each(SAMPLES.map(({ name, telling }) => [name, telling] as const))(
  '%s tells as many cells as columns, and a sentence',
  (_name, { columns, rows, sentence }) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ cells }) => cells.length !== columns.length || cells[0] === '')).toEqual([]);
    expect(sentence).toMatch(/[。！？]$|[^，；、]$/);
    expect(sentence).not.toMatch(/undefined|NaN|。。/);
  },
);
