import { expect, test } from 'vitest';
import { lookOf, unknownClasses } from '../../src/images/dress.ts';
import { mapLayouts } from '../../src/map/layout.ts';
import { mapWithLegend } from '../../src/map/sheet.ts';
import { stillMap } from '../../src/map/still.ts';
import { legendEntries } from '../../src/map/still-legend.ts';
import { outside } from '../charts/geometry.ts';
import { SMALL } from './district.ts';

const layout = mapLayouts(SMALL).at(-1);
if (!layout) throw new Error('no layout');
const map = stillMap(SMALL, layout);
const legend = legendEntries({ unsure: true, stations: true, river: undefined });
const made = mapWithLegend(map, legend);

test('a map in a file has its legend below it, inside the picture', () => {
  expect(made.width).toBe(map.width);
  const words = made.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
  for (const entry of legend) expect(words).toContain(entry.words);
  const below = made.marks.slice(map.marks.length);
  expect(outside({ ...made, marks: below })).toEqual([]);
});

test('its marks are dressed as on the pages, where names mean otherwise in charts', () => {
  expect(made.marks.flatMap(unknownClasses)).toEqual([]);
  const schematic = made.marks.find((mark) => mark.class.split(' ').includes('schematic'));
  expect(schematic && lookOf(schematic)).toMatchObject({ fill: 'tone', 'fill-opacity': 0.3 });
});
