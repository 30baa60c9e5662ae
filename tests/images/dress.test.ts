import { describe, expect, test } from 'vitest';
import { chartSheet } from '../../src/catalogue/chart-sheet.ts';
import { circle, line, rect, text, type Mark } from '../../src/charts/mark.ts';
import { lookOf, painted, unknownClasses } from '../../src/images/dress.ts';
import type { Look } from '../../src/images/looks.ts';
import { SAMPLES } from '../charts/every-form.ts';
import { atlas, charts, DAY } from './workshop.ts';

const box = (name: string): Mark => rect({ x: 0, y: 0, width: 1, height: 1, class: name });
const dot = (name: string): Mark => circle({ cx: 0, cy: 0, r: 1, class: name });
const stroke = (name: string): Mark => line({ x1: 0, y1: 0, x2: 1, y2: 1, class: name });
const label = (name: string): Mark => text({ x: 0, y: 0, size: 1, text: '', class: name });

describe('how a mark looks', () => {
  test.each<[string, Mark, Look]>([
    ['a class gives it', box('bar'), { fill: 'tone' }],
    ['a later rule wins', box('unit ring'), { fill: 'none', stroke: 'tone', 'stroke-width': 1, 'stroke-opacity': 0.75 }],
    ['a rule for two classes wants both', box('ring'), { fill: 'surface', stroke: 'tone', 'stroke-width': 1.5 }],
    ['the order of the classes does not matter', box('ring unit'), lookOf(box('unit ring'))],
    ['a rule for texts is for texts', box('strong'), {}],
    ['and texts heed it', label('strong'), { 'font-weight': 600 }],
    ['an unknown class gives nothing', box('sparkle'), {}],
  ])('%s', (_what, mark, expected) => {
    expect(lookOf(mark)).toEqual(expected);
  });
});

describe('what a mark is painted with', () => {
  test.each<[string, Mark, Readonly<Record<string, unknown>>]>([
    ['a community is red', dot('dot community'), { fill: DAY.red }],
    ['a village is green', dot('dot village'), { fill: DAY.green }],
    ['an organisation is blue', dot('node organisation'), { fill: DAY.river }],
    ['an activity is ochre', box('activity bar'), { fill: DAY.ochre }],
    ['what counts none of these is blue', box('part'), { fill: DAY.river }],
    ['a line has a stroke, and no fill of its own', stroke('axis'), { stroke: DAY.muted, 'stroke-opacity': 0.5 }],
    ['none stays none', stroke('link'), { fill: 'none', stroke: DAY.muted, 'stroke-opacity': 0.6 }],
    ['a word for communities is red', label('community'), { fill: DAY.red }],
  ])('%s', (_what, mark, expected) => {
    expect(painted(mark, DAY)).toEqual(expected);
  });
});

describe('classes that no rule knows', () => {
  test.each<[string, Mark, readonly string[]]>([
    ['a class without a rule', box('bar sparkle'), ['sparkle']],
    ['a class that only texts have', box('strong'), ['strong']],
    ['half of a rule for two', box('unit'), []],
    ['a tone', box('village'), []],
  ])('are found: %s', (_what, mark, expected) => {
    expect(unknownClasses(mark)).toEqual(expected);
  });

  const every = charts.map(
    (chart) => [chart.id, [chart.narrow, chart.wide, chartSheet(atlas, chart, 'https://example.org/').picture]] as const,
  );
  const samples = SAMPLES.map(({ name, draw }) => [name, [draw(288), draw(640)]] as const);

  test.each([...every, ...samples])('are not in %s', (_id, pictures) => {
    expect(pictures.flatMap(({ marks }) => marks.flatMap((mark) => unknownClasses(mark).map((name) => `${mark.kind}.${name}`)))).toEqual(
      [],
    );
  });
});
