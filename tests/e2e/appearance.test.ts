import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MECHANISM, openSite, visit, type OpenSite } from './site.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await (await site.newContext()).newPage();
});
afterAll(() => site.close());
beforeEach(async () => {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
});

/** What the page is painted in, beside what the tokens say. Runs in the page. */
function colours(): { readonly paper: string; readonly ink: string; readonly tokens: readonly string[] } {
  // The root's background covers the window; one on the body would stand in for it.
  const [root, body] = [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor);
  const paper = (root === 'rgba(0, 0, 0, 0)' ? body : root) ?? 'none';
  const ink = getComputedStyle(document.body).color;
  const probe = document.body.appendChild(document.createElement('i'));
  const tokens = ['--paper', '--ink'].map((token) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return { paper, ink, tokens };
}

/** How light `rgb(…)` is, from 0 to 765. */
const light = (colour: string): number => (colour.match(/\d+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0);

test('a page is dark on light by day, light on dark by night, as the tokens say', async () => {
  await visit(page, site, MECHANISM);
  const day = await page.evaluate(colours);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await page.evaluate(colours);
  expect([day.paper, day.ink]).toEqual(day.tokens);
  expect([night.paper, night.ink]).toEqual(night.tokens);
  expect(light(day.paper) - light(day.ink)).toBeGreaterThan(400);
  expect(light(night.ink) - light(night.paper)).toBeGreaterThan(400);
});

describe('on paper', () => {
  /** How many elements there are, and how many of them show. Runs in the page. */
  const shown = (selector: string): Promise<{ readonly all: number; readonly visible: number }> =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll(wanted)];
      const visible = found.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);
      return { all: found.length, visible: visible.length };
    }, selector);

  // The text column of an A4 sheet, where the cards are folded on a screen.
  test('every evidence card shows without being opened', async () => {
    await page.setViewportSize({ width: 642, height: 970 });
    await visit(page, site, MECHANISM);
    // A number that stands in the page's head has its short card again beside the text: paper shows the full one only.
    for (const selector of ['.cards .card[id^="e-"]', '.cards .card[id^="e-"] blockquote']) {
      expect((await shown(selector)).visible, selector).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const { all, visible } = await shown(selector);
      expect(all, selector).toBeGreaterThan(3);
      expect(visible, selector).toBe(all);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test.each<[path: string, ...selectors: string[]]>([
    [MECHANISM, '.site-header nav', '.skip', '.neighbours', '.report', '.chart-tools', '.chart-data', '.take-poster', '.site-footer-links'],
    ['/charts/joint-comparison/', '.take', '.take-poster', '.take-embed'],
    ['/places/', '.jump'],
    ['/data/facts/', '.downloads', '.sheet-controls', '.data-others'],
  ])('on %s nothing shows that only a screen can use', async (path, ...selectors) => {
    await page.setViewportSize({ width: 1440, height: 970 });
    await visit(page, site, path);
    for (const selector of selectors) expect((await shown(selector)).visible, selector).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    for (const selector of selectors) expect((await shown(selector)).visible, selector).toBe(0);
  });

  test('the paper is white and the ink black, also in the dark theme', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await visit(page, site, MECHANISM);
    const { paper, ink } = await page.evaluate(colours);
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});
