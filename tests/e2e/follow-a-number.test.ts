import { afterAll, beforeAll, expect, test } from 'vitest';
import { MECHANISM, openSite, visit, waitUntilInView, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a reader follows a number from its page to its clause and back, by links alone', async () => {
  const page = await (await site.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })).newPage();
  await visit(page, site, MECHANISM);
  await page.locator('.card a.card-label[href$="/facts/joint-villages/"]').first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/facts\/[\w-]+\/$/);
  const own = page.url();
  const value = await page.locator('.fact-page-value').innerText();
  await page.locator('.fact-proof .card-meta a').first().click();
  const quote = page.locator('.quotes > li:target');
  await waitUntilInView(quote);
  expect(await quote.locator('mark').allInnerTexts()).toContain(value);
  await quote.locator('a.fact', { hasText: value }).first().click();
  expect(page.url()).toBe(own);
  await page.locator('.fact-uses a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/initiatives\//);
});
