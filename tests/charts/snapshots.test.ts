import { expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import type { Mark, Picture } from '../../src/charts/mark.ts';
import { svgElement } from '../../src/charts/svg.ts';
import { FORMS } from './every-form.ts';

/** All numbers of an attribute to one decimal, so that no library and no machine changes a snapshot by a hair. */
function rounded(element: string): string {
  return element.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** The picture as a file of its own, one element per line. */
function svgFile({ width, height, marks }: Picture): string {
  const lines = marks.map((mark: Mark) => `  ${rounded(svgElement(mark))}`);
  return [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`, ...lines, '</svg>', ''].join('\n');
}

const WIDTHS = [
  ['narrow', NARROW],
  ['wide', WIDE],
] as const;
const CASES = FORMS.flatMap(({ name, samples: [sample] }) =>
  WIDTHS.flatMap(([called, width]) => (sample ? [[name, called, sample.draw(width)] as const] : [])),
);

test.each(CASES)('%s, %s, is drawn as it was', async (name, called, picture) => {
  await expect(svgFile(picture)).toMatchFileSnapshot(`snapshots/${name}-${called}.svg`);
});
