import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, visit, type OpenSite } from './site.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await (await site.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
});
afterAll(() => site.close());

test('the fact sheet prints on one A4 page, and its text has a button to copy it', async () => {
  await visit(page, site, '/press/facts/');
  await page.locator('.press-sheet-text .copy').waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page(?!s)/g)?.length).toBe(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect([Number(width), Number(height)].map((points) => Math.round((points / 72) * 25.4))).toEqual([210, 297]);
  // Of the footer of the page only what waits for a review goes along.
  await page.emulateMedia({ media: 'print' });
  const footer = page.locator('.site-footer .frame > *').filter({ visible: true });
  expect(await footer.count()).toBe(await page.locator('.site-footer p > b').count());
  await page.emulateMedia({ media: null });
});
