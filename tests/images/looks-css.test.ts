import { describe, expect, test } from 'vitest';
import { LOOKS, TONES } from '../../src/images/looks.ts';
import { looksCss } from '../../src/images/looks-css.ts';

const lines = looksCss().trim().split('\n');

describe('the looks as a style sheet', () => {
  test.each([
    ['a tone as a value that other rules use', '.chart :where(.village) { --tone: var(--green); }'],
    ['a rule for several classes', '.chart :where(.dot, .unit, .bar, .part, .node) { fill: var(--tone, var(--river)); }'],
    ['a rule for marks with both classes', '.chart :where(.unit.ring) { fill: none; stroke-width: 1; stroke-opacity: 0.75; }'],
    ['a rule for texts', '.chart :where(text.figure) { font-family: var(--serif); font-weight: 700; }'],
    ['colours by their names', '.chart :where(text.muted, text.caution) { fill: var(--muted); }'],
  ])('print %s', (_what, rule) => {
    expect(lines).toContain(rule);
  });

  test('have one rule for each tone and each look, in their order', () => {
    const looks = LOOKS.filter(({ look }) => Object.keys(look).length > 0);
    expect(lines.map((line) => /^\.chart :where\((?:\w+)?\.([\w.-]+)[,)]/.exec(line)?.[1])).toEqual([
      ...Object.keys(TONES),
      ...looks.map(({ names }) => names[0]),
    ]);
  });

  test('fix no colour: the mode of the reader gives them their values', () => {
    expect(looksCss()).not.toMatch(/#[0-9a-f]{3}/);
  });
});
