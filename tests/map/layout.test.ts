import { readFileSync } from 'node:fs';
import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { mapData } from '../../src/catalogue/map-data.ts';
import { mapLayouts } from '../../src/map/layout.ts';
import { stillMap } from '../../src/map/still.ts';
import { readContent } from '../../src/reading/content.ts';
import { beyondFrame, coveredAt, overlaps, textsOverMarks } from './overlaps.ts';
import { collisions } from '../charts/geometry.ts';
import { SMALL } from './district.ts';

const data = mapData(openAtlas(readContent(new URL('../../content', import.meta.url).pathname).content));
const layouts = mapLayouts(data);
const named = layouts.map((layout) => [`${layout.width} px wide`, layout] as const);

/** Quarter steps from where the whole district fits to the closest look. */
const STEPS = range(0, 5.25, 0.25);

describe.each(named)('the layout of the district, %s,', (_name, layout) => {
  test.each(STEPS)('covers nothing with anything at %f further in', (step) => {
    expect(overlaps(coveredAt(data, layout, layout.zoom + step))).toEqual([]);
  });

  test('fits into its picture', () => {
    expect(beyondFrame(data, layout)).toEqual([]);
  });

  test('leaves room for every name in a still picture', () => {
    const picture = stillMap(data, layout);
    expect(collisions(picture)).toEqual([]);
    expect(textsOverMarks(picture)).toEqual([]);
  });

  test('gives every place a position, and a group of its own only to those without a point', () => {
    const schematic = data.places.filter(({ at }) => at === undefined).map(({ code }) => code);
    expect(schematic.length).toBeGreaterThan(100);
    expect(Object.keys(layout.places).toSorted()).toEqual(schematic.toSorted());
    expect(Object.keys(layout.groups)).toEqual(data.townships.map(({ code }) => code));
    for (const { code } of data.townships) expect(layout.labels[code]).toBeDefined();
  });

  test('keeps every place inside the ground of its township', () => {
    for (const { code, township } of data.places.filter(({ at }) => at === undefined)) {
      const [group, [x, y]] = [layout.groups[township], layout.places[code] ?? [Infinity, Infinity]];
      const far = group ? Math.hypot(x - group.offset[0], y - group.offset[1]) : Infinity;
      expect(far + layout.dot, code).toBeLessThanOrEqual((group?.radius ?? 0) + 0.5);
    }
  });

  test('moves marks of own points by a few pixels at most, and only as long as they must', () => {
    for (const { offset, until } of Object.values(layout.own)) {
      expect(Math.hypot(...offset)).toBeLessThanOrEqual(12);
      expect(until).toBeGreaterThan(layout.zoom);
      expect(until).toBeLessThanOrEqual(layout.zoom + 4);
    }
  });

  test('keeps groups close to their points', () => {
    for (const { offset, radius } of Object.values(layout.groups)) expect(Math.hypot(...offset) - radius).toBeLessThan(60);
  });
});

test('layouts are narrow, wide and full, and text is never smaller than 12 px', () => {
  expect(layouts.map(({ from, width }) => [from, width])).toEqual([
    [0, 288],
    [640, 640],
    [860, 860],
  ]);
  for (const { text } of layouts) expect(Math.min(text.township, text.station)).toBeGreaterThanOrEqual(12);
});

test('the same data give the same bytes', async () => {
  const once = JSON.stringify(mapLayouts(SMALL), null, 1);
  expect(JSON.stringify(mapLayouts(structuredClone(SMALL)), null, 1)).toBe(once);
  await expect(`${once}\n`).toMatchFileSnapshot('snapshots/layouts.txt');
});

test('no name of a place or a person decides: a layout reads points, kinds and lengths of names only', () => {
  const source = readFileSync(new URL('../../src/map/layout/arrange.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/3504\d/);
});
