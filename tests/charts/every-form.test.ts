import { describe, expect, test } from 'vitest';
import { layoutFor, NARROW, WIDE } from '../../src/charts/layout.ts';
import type { Picture } from '../../src/charts/mark.ts';
import { Chart } from '../../src/schema/chart.ts';
import { FORMS, SAMPLES } from './every-form.ts';
import { collisions, keysOf, outside, textsOf } from './geometry.ts';
import { inverted, strangers, unrounded } from './sound.ts';

const CASES = SAMPLES.flatMap((sample) => [NARROW, 420, WIDE].map((width) => [sample.name, width, sample] as const));

test('every form that a spec may ask for is tested', () => {
  expect(FORMS.map(({ name }) => name)).toEqual(Chart.options.map(({ shape }) => shape.form.value).toSorted());
});

describe.each(CASES)('%s at %i', (_name, width, { draw, telling }) => {
  const picture = draw(width);

  test('stays in its box', () => {
    expect(picture.width).toBe(width);
    expect([...outside(picture), ...inverted(picture)]).toEqual([]);
  });

  test('has no two labels on one another', () => {
    expect(collisions(picture)).toEqual([]);
  });

  test('draws the rows of its table, and no others', () => {
    expect(strangers(picture, telling)).toEqual([]);
  });

  test('keeps all text at a size that shows as 12 px or more', () => {
    const smallest = Math.min(...textsOf(picture).map(({ size }) => size));
    expect(smallest).toBeGreaterThanOrEqual(layoutFor(width).small);
    expect(smallest * (width < 480 ? 1 : 560 / 640)).toBeGreaterThanOrEqual(12);
  });

  test('rounds its positions to one decimal and names its marks', () => {
    expect(unrounded(picture)).toEqual([]);
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

describe.each(SAMPLES.flatMap((sample) => [520, 560, 760, 1000].map((width) => [sample.name, width, sample] as const)))(
  '%s on screens, at %i',
  (_name, width, { slides, telling }) => {
    const pictures: readonly Picture[] = slides.map((draw) => draw(width));

    test('stays in its box, with no two labels on one another', () => {
      expect(
        pictures.flatMap((picture) => [...outside(picture), ...inverted(picture), ...collisions(picture), ...unrounded(picture)]),
      ).toEqual([]);
    });

    test('leaves nothing out that its table has', () => {
      const drawn = new Set(pictures.flatMap((picture) => keysOf(picture)));
      expect([...drawn].toSorted()).toEqual([...new Set(telling.rows.map(({ key }) => key))].toSorted());
    });
  },
);
