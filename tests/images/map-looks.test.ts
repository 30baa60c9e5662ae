import { expect, test } from 'vitest';
import { mapLooksCss } from '../../src/images/looks-css.ts';
import { MAP_LOOKS } from '../../src/images/map-looks.ts';
import { mapLayouts } from '../../src/map/layout.ts';
import { miniMap } from '../../src/map/mini.ts';
import { legendEntries } from '../../src/map/still-legend.ts';
import { stillMap } from '../../src/map/still.ts';
import { SMALL } from '../map/district.ts';
import { suits } from './map-marks.ts';

const places = SMALL.places.slice(0, 1).map(({ code }) => code);
const drawn = [
  ...mapLayouts(SMALL).flatMap((layout) => [
    stillMap(SMALL, layout, { current: places[0], show: places }),
    miniMap(SMALL, layout, { places }),
  ]),
  ...legendEntries({ unsure: true, stations: true, river: '岫溪' }).map(({ picture }) => picture),
].flatMap(({ marks }) => marks);

test.each(MAP_LOOKS.map((rule) => [rule.names.join(), rule] as const))('“%s” is drawn by some map', (_names, rule) => {
  expect(drawn.some((mark) => suits(rule, mark))).toBe(true);
});

test('the looks of maps hold inside maps only, and fix no colour', () => {
  const lines = mapLooksCss().trim().split('\n');
  expect(lines.every((line) => line.startsWith('.map :where('))).toBe(true);
  expect(lines).toContain('.map :where(.community) { --tone: var(--red); }');
  expect(lines).toContain('.map :where(.schematic) { fill-opacity: 0.3; stroke-opacity: 0.7; stroke-width: 0.75; }');
  expect(mapLooksCss()).not.toMatch(/#[0-9a-f]{3}/);
});
