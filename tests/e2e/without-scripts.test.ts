import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { upTo } from './explorer.ts';
import { mechanisms, onePerTemplate, pagesToVisit, sample } from './paths.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** At least so many signs: a chart elsewhere may be a list of three words with its heading and its source. */
function leastText(path: string): number {
  if (path === '/404.html') return 20;
  return path.startsWith('/embed/') ? 80 : 120;
}

describe('with JavaScript off', () => {
  test('every page has its text', { timeout: 600_000 }, async () => {
    const context = await site.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const empty: string[] = [];
    for (const path of process.env['ATLAS_PAGES'] === 'all' ? pagesToVisit() : onePerTemplate()) {
      await page.goto(new URL(path.slice(1), site.address).href);
      const text = await page.locator('main').innerText();
      const heading = await page.locator('h1').isVisible();
      if (!heading || text.length < leastText(path)) empty.push(`${path}  ${text.slice(0, 60)}`);
    }
    expect(empty).toEqual([]);
    await context.close();
  });

  test.each([390, 1440].slice(0, upTo(1)))('a number leads to the clause that proves it, at %i px', async (width) => {
    const context = await site.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
    const page = await context.newPage();
    // Whether there is a card for every number, the tests of the built pages know.
    const some = process.env['ATLAS_PAGES'] === 'all' ? mechanisms() : sample(mechanisms(), 3);
    expect(some.length).toBeGreaterThan(0);
    for (const path of some) {
      await page.goto(new URL(path.slice(1), site.address).href);
      const number = page.locator('main a.fact:is([href^="#e-"], [href^="#b-"]):visible').first();
      const card = page.locator((await number.getAttribute('href')) ?? '#none');
      await number.click();
      await card.waitFor({ state: 'visible' });
      expect(await card.innerText(), path).not.toBe('');
    }
    await context.close();
  });
});
