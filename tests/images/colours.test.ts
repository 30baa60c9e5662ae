import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lightColours } from '../../src/images/colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

describe('the colours of a file', () => {
  test('are those of the tokens, all nine', () => {
    const colours = lightColours(tokens);
    expect(Object.keys(colours)).toEqual(['paper', 'surface', 'ink', 'muted', 'red', 'green', 'river', 'ochre', 'line']);
    for (const [name, value] of Object.entries(colours)) expect(tokens).toContain(`--${name}: ${value};`);
  });

  test('are those by day, whatever modes come after', () => {
    const night = '@media (prefers-color-scheme: dark) { :root { --paper: #000; --ink: #fff; } }';
    expect(lightColours(tokens + night)).toEqual(lightColours(tokens));
    expect(lightColours(tokens.replace('--paper: #fbf7f0', '--paper: #abcdef')).paper).toBe('#abcdef');
  });

  test.each([
    ['is missing', tokens.replace('--line:', '--rule:')],
    ['stands in the dark mode only', tokens.replace('--line:', '--rule:').concat(':root { --line: #000; }')],
    ['is no plain colour', tokens.replace('--line: #e2d9cc', '--line: var(--muted)')],
  ])('cannot be had when one %s', (_what, css) => {
    expect(() => lightColours(css)).toThrow('src/styles/tokens.css 里没有颜色 --line');
  });
});
