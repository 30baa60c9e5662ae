import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { FAMILIES, type Face } from '../../images/faces.ts';
import { fontFile, missingSigns } from '../../images/fonts.ts';

/** Where the fonts answer while a page is printed; the built site has nothing there. */
const FOLDER = '/paper-fonts/';
const FACES: readonly Face[] = (['sans', 'serif'] as const).flatMap((family) =>
  ([400, 700] as const).map((weight): Face => ({ family, weight })),
);
const nameOf = ({ family, weight }: Face): string => `${family}-${String(weight)}.woff2`;

/** The pinned fonts of the pictures for all that is printed: a PDF looks the same from every machine, with Chinese fonts or without. */
const SHEET = [
  ...FACES.map(
    (face) =>
      `@font-face { font-family: "${FAMILIES[face.family]}"; font-weight: ${face.weight === 400 ? '1 550' : '551 1000'}; src: url("${FOLDER}${nameOf(face)}"); }`,
  ),
  `:root { --sans: "${FAMILIES.sans}", sans-serif !important; --serif: "${FAMILIES.serif}", serif !important; }`,
].join('\n');

/** Answers requests for the fonts from the installed packages. */
export async function serveFonts(context: BrowserContext): Promise<void> {
  await context.route(`**${FOLDER}*`, (route) => {
    const face = FACES.find((one) => new URL(route.request().url()).pathname === `${FOLDER}${nameOf(one)}`);
    return face ? route.fulfill({ body: readFileSync(fontFile(face)), contentType: 'font/woff2' }) : route.abort();
  });
}

/** Sets a page in the pinned fonts, and waits for all of them. */
export async function setInFonts(page: Page): Promise<void> {
  await page.addStyleTag({ content: SHEET });
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
  });
}

/** Signs of a page that its fonts cannot draw: another font of the machine, or none, would. */
export async function undrawable(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const signs = [...new Set([...text].filter((sign) => sign.trim() !== ''))].join('');
  const missing = await Promise.all(FACES.map((face) => missingSigns(face, signs)));
  return [...new Set(missing.flat())];
}
