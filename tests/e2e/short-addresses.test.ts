import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zhWechat as zh } from '../../src/words/zh/wechat.ts';
import { MECHANISM, openSite, visit, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a short address', () => {
  test.each([
    ['joint-villages', '/initiatives/joint-villages/'],
    ['pay-ladder', '/charts/pay-ladder/'],
  ])('/s/%s/ leads to %s, with JavaScript off', async (id, path) => {
    const context = await site.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(`s/${id}/`, site.address).href, { waitUntil: 'commit' });
    await page.waitForURL(`**${path}`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await context.close();
  });
});

describe('the poster of a page', () => {
  test.each([390, 1440])('is fetched when it is unfolded, not before, and fits a window of %i px', async (width) => {
    const context = await site.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, site, MECHANISM);
    const posters = (): readonly string[] => asked.filter((path) => path.includes('/posters/'));
    await page.locator('.take-poster summary').scrollIntoViewIfNeeded();
    expect(posters()).toEqual([]);
    await page.locator('.take-poster summary').click();
    const image = page.locator('.take-poster img');
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth), { timeout: 15_000 }).toBe(1080);
    expect(posters()).toHaveLength(1);
    const box = await image.boundingBox();
    expect(box?.width ?? width).toBeLessThanOrEqual(Math.min(width, 420));
    await context.close();
  });

  test('has a short address that a button copies', async () => {
    const context = await site.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await visit(page, site, MECHANISM);
    const short = page.locator('.take-short');
    await short.getByRole('button', { name: zh.copy }).click();
    await short.getByRole('button', { name: zh.copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await short.locator('a').innerText());
    await context.close();
  });

  test('without a script has its link, and no button that does nothing', async () => {
    const context = await site.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL(MECHANISM.slice(1), site.address).href);
    expect(await page.locator('.take-short a').isVisible()).toBe(true);
    expect(await page.locator('.take-short button').count()).toBe(0);
    await context.close();
  });
});
