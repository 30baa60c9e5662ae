import { expect, test } from 'vitest';
import { chartSheet } from '../../src/catalogue/chart-sheet.ts';
import { LOOKS, SHEET_LOOKS, TONELESS, TONES } from '../../src/images/looks.ts';
import { SAMPLES } from '../charts/every-form.ts';
import { atlas, charts, DAY } from './workshop.ts';

const drawn = [
  ...charts.flatMap((chart) => [chart.narrow, chart.wide, chartSheet(atlas, chart, undefined).picture]),
  ...SAMPLES.flatMap(({ draw }) => [draw(288), draw(640)]),
].flatMap(({ marks }) => marks.map(({ kind, class: names }) => ({ kind, names: names.split(' ') })));

const RULES = [...LOOKS, ...SHEET_LOOKS].flatMap(({ kind, names }) => names.map((name) => [name, kind] as const));

test.each(RULES)('“%s” of %s is drawn by some chart: a rule for nothing would be bytes on every page', (name, kind) => {
  const wanted = name.split('.');
  expect(drawn.some((mark) => (kind ?? mark.kind) === mark.kind && wanted.every((part) => mark.names.includes(part)))).toBe(true);
});

test('every colour that a look names is a token', () => {
  const named = [...LOOKS, ...SHEET_LOOKS].flatMap(({ look: { fill, stroke } }) => [fill, stroke]).filter((paint) => paint !== undefined);
  const colours = [...Object.values(TONES), TONELESS, ...named].filter((paint) => paint !== 'none' && paint !== 'tone');
  expect(colours.filter((colour) => !(colour in DAY))).toEqual([]);
});
