import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

/** Where the pinned fonts are asked for; answered from the installed packages, never from a server. */
const FONTS = '/__pinned-font/';
/** Letters and digits stand in a file of their own. */
const LATIN = 'U+0000-00FF, U+2000-206F, U+2190-21FF, U+2212';

const faces = (['sans', 'serif'] as const).flatMap((kind) =>
  ([400, 700] as const).flatMap((weight) =>
    (['chinese-simplified', 'latin'] as const).map((subset) => {
      const file = `noto-${kind}-sc-${subset}-${weight}-normal.woff2`;
      const range = subset === 'latin' ? `unicode-range: ${LATIN};` : '';
      return `@font-face { font-family: Pinned-${kind}; font-weight: ${weight}; src: url(${FONTS}${file}) format('woff2'); ${range} }`;
    }),
  ),
);

/** Answers the pinned fonts' addresses. The context must bypass the policy of the site: the style sheet below is not ours. */
export async function answerFonts(context: BrowserContext): Promise<void> {
  await context.route(`**${FONTS}*`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(FONTS.length);
    const kind = file.startsWith('noto-serif') ? 'noto-serif-sc' : 'noto-sans-sc';
    await route.fulfill({ body: readFileSync(`node_modules/@fontsource/${kind}/files/${file}`), contentType: 'font/woff2' });
  });
}

/** Sets a page in the pinned fonts, so that its picture is the same on machines with other fonts, and holds still. */
export async function pinFonts(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `${faces.join('\n')} :root { --sans: Pinned-sans; --serif: Pinned-serif; } * { transition: none !important; animation: none !important; }`,
  });
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    await document.fonts.ready;
  });
}
