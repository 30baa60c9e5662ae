import type { Page } from 'playwright-core';
import { FAMILIES, type Face } from '../../images/faces.ts';
import { cut, missingSigns } from '../../images/fonts.ts';

const FACES: readonly Face[] = (['sans', 'serif'] as const).flatMap((family) =>
  ([400, 700] as const).map((weight): Face => ({ family, weight })),
);
/** A page asks for weights between the two cuts as well. */
const WEIGHTS: Readonly<Record<Face['weight'], string>> = { 400: '1 550', 700: '551 1000' };

/** What margin boxes and style sheets add to the words of a page. */
const ADDED = '0123456789（）';

/** Every sign that a page may print, once, in order. */
async function signsOf(page: Page): Promise<string> {
  const words = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  return [...new Set([...words, ...ADDED].filter((sign) => sign.trim() !== ''))].toSorted().join('');
}

/**
 * Sets a page in the pinned fonts of the pictures, cut to its signs: a PDF looks the same from every machine, with Chinese fonts or without.
 * @returns the signs that these fonts cannot draw, where another font of the machine or none would stand in; the page is then as it was.
 */
export async function setInFonts(page: Page): Promise<readonly string[]> {
  const signs = await signsOf(page);
  const missing = new Set((await Promise.all(FACES.map((face) => missingSigns(face, signs)))).flat());
  if (missing.size > 0) return [...missing];
  const rules = await Promise.all(
    FACES.map(async (face) => {
      const data = (await cut(face, signs, 'woff2')).toString('base64');
      const source = `src: url("data:font/woff2;base64,${data}")`;
      return `@font-face { font-family: "${FAMILIES[face.family]}"; font-weight: ${WEIGHTS[face.weight]}; ${source}; }`;
    }),
  );
  const stacks = (['sans', 'serif'] as const).map(
    (family) => `--${family}: "${FAMILIES[family]}", ${family === 'sans' ? 'sans-serif' : 'serif'} !important;`,
  );
  await page.addStyleTag({ content: [...rules, `:root { ${stacks.join(' ')} }`].join('\n') });
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
  return [];
}
