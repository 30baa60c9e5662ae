import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = readFileSync(new URL('../../src/styles/print/paper.css', import.meta.url), 'utf8');
const value = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(sheet)?.[1] ?? '';

/** Relative luminance of `#rrggbb`, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** CIE lightness, 0 black to 100 white: what a printer without colours keeps of a colour. */
const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;

const COLOURS = ['red', 'river', 'green', 'ochre'] as const;

test('the colours of marks are told apart on a printer without colours, from each other and from ink', () => {
  const steps = [0, ...COLOURS.map((name) => lightness(value(name)))];
  const apart = steps.slice(1).map((one, index) => one - (steps[index] ?? 0));
  expect(Math.min(...apart)).toBeGreaterThan(7);
});

test.each(COLOURS)('%s stands out from paper', (name) => {
  expect(1.05 / (luminance(value(name)) + 0.05)).toBeGreaterThanOrEqual(3);
});
