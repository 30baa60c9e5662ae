import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, visit, waitUntilInView, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What the whole site is for. */
test('on a phone: home, a mechanism, a number, the clause that proves it', async () => {
  const context = await site.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await visit(page, site, '/');
  await page.locator('main a[href*="/initiatives/joint-villages/"]:visible').first().tap();
  await page.waitForURL('**/initiatives/joint-villages/');
  const number = page.locator('main a.fact:is([href^="#e-"], [href^="#b-"]):visible').first();
  const href = (await number.getAttribute('href')) ?? '#none';
  await number.tap();
  const card = page.locator(href);
  await card.waitFor({ state: 'visible' });
  await waitUntilInView(card);
  const printed = (await number.evaluate((link) => link.firstChild?.textContent ?? '')).trim();
  expect(await card.innerText()).toContain(printed);
  expect((await card.locator('blockquote mark').first().innerText()).length).toBeGreaterThan(0);
  await context.close();
});

test('an address that does not exist says so and leads back', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  const response = await page.goto(new URL('nothing-here/', site.address).href);
  expect(response?.status()).toBe(404);
  const home = new URL(site.address).pathname;
  await page.locator(`a[href="${home}"]`).first().click();
  await page.waitForURL(site.address);
  await context.close();
});
