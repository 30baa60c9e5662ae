import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, inDepth, upTo } from './explorer.ts';
import { openSite, visit, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Pages of one kind of reader share a context: a new one costs seconds on a slow machine. */
const contexts = new Map<string, Promise<BrowserContext>>();

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const kind = JSON.stringify(options);
  const context = contexts.get(kind) ?? site.newContext({ viewport: { width: 390, height: 800 }, ...options });
  contexts.set(kind, context);
  const page = await (await context).newPage();
  await visit(page, site, path);
  return page;
}

const field = (page: Page) => page.locator('main [role=search] input');
const status = (page: Page): Promise<string> => page.getByRole('status').innerText();
const titles = (page: Page): Promise<readonly string[]> => page.locator('.hit-title').allInnerTexts();
const asked = (page: Page): string | null => new URL(page.url()).searchParams.get('q');
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName ?? '');

describe('search', () => {
  test('starts with / on any page, leads to the search page, and finds what was typed', async () => {
    const page = await open('/initiatives/night-talks/', { viewport: { width: 1440, height: 900 } });
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('input');
    await page.keyboard.type('管家/');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await eventually(() => titles(page)).toContain('红色管家');
    expect(await field(page).inputValue()).toBe('管家/');
    await page.close();
  });

  test('shows of a fact its number and the clause that proves it, and leads there', async () => {
    const page = await open('/search/?q=2454');
    const fact = page.locator('.hit-fact').first();
    await fact.waitFor();
    expect(await fact.locator('.hit-number').innerText()).toBe('2454个');
    expect(await fact.locator('.hit-text').innerText()).toMatch(/^“.*2454个.*”$/);
    expect(await fact.locator('mark').allInnerTexts()).toContain('2454');
    await fact.locator('a').click();
    await page.waitForURL(/\/facts\/grids\/$/);
    await page.goBack();
    await eventually(() => field(page).inputValue()).toBe('2454');
    await page.close();
  });

  test('goes on without a network, keeps what is asked in the address, and walks by arrow keys', async () => {
    const page = await open('/search/');
    await field(page).fill('夜谈');
    await eventually(() => titles(page)).toContain('居民夜谈会');
    await page.context().setOffline(true);
    for (const [typed, first] of [
      ['xj', '小蕉村'],
      ['xiaojaio', '小蕉村'],
      ['紅色管家', '红色管家'],
      ['44.6%', '覆盖的村占总村数'],
    ] as const) {
      await field(page).fill(typed);
      await eventually(async () => (await titles(page))[0]).toBe(first);
      await eventually(() => asked(page)).toBe(typed);
      expect(await status(page)).toMatch(/^找到\d+条/);
    }
    await field(page).press('ArrowDown');
    const [one, two] = await page.locator('.hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(await focused(page)).toBe(one);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(two);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('input');
    await page.context().setOffline(false);
    await page.close();
  });

  inDepth('shows one kind alone, and more of what was found', async () => {
    const page = await open('/search/?q=社区');
    await page.locator('.search-more').waitFor();
    expect(await page.locator('.hit').count()).toBe(12);
    await page.locator('.search-more').click();
    await eventually(() => page.locator('.hit').count()).toBe(24);
    expect(
      await page
        .locator('.hit')
        .nth(12)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.getByRole('button', { name: /^图 \d+$/ }).click();
    await eventually(() => page.locator('.hit:not(.hit-chart)').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('chart');
    expect(await page.locator('.search-kinds button:focus').count()).toBe(1);
    await page.goBack();
    await eventually(() => page.locator('.hit:not(.hit-chart)').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('offers near names when it finds nothing, and examples when nothing is asked', async () => {
    const page = await open('/search/?q=蕉溪鑫');
    await eventually(() => status(page)).toBe('没有找到“蕉溪鑫”');
    expect(await page.locator('.search-near a').allInnerTexts()).toContain('小蕉村');
    await field(page).fill('');
    await eventually(async () => [await page.locator('.search-found').isHidden(), asked(page)]).toEqual([true, null]);
    await page.locator('.search-tries a').first().click();
    await eventually(() => titles(page)).toContain('红色管家');
    await page.close();
  });

  const ODD = [
    ['a program', '<script>window.broken=1</script><img src=x onerror=window.broken=1>'],
    ['signs', '.*+?^${}()|[]\\"\'&#%00'],
    ['ten thousand characters', '村'.repeat(10_000)],
    ['pictures', '👨‍👩‍👧‍👦🏳️‍🌈😀'],
  ] as const;
  test.each(ODD.slice(0, upTo(2)))('takes %s for what it is: text', async (_what, typed) => {
    const page = await open('/search/');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await field(page).fill(typed);
    await eventually(() => status(page)).toMatch(/^(?:没有找到|找到)/);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('.search-found :is(script, img)').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(page.url().length).toBeLessThan(2500);
    await page.goto(`${page.url().split('?')[0] ?? ''}?q=${encodeURIComponent(typed.slice(0, 300))}&kind=%3Cb%3E`);
    await eventually(() => status(page)).toMatch(/^(?:没有找到|找到)/);
    expect(errors).toEqual([]);
    await page.close();
  });

  inDepth('says so when the index cannot be fetched, and tries again', async () => {
    const page = await open('/initiatives/');
    await page.route('**/search/index.json', (route) => route.abort());
    await visit(page, site, '/search/?q=夜谈');
    await eventually(() => status(page)).toContain('索引没有取到');
    await page.unroute('**/search/index.json');
    await field(page).fill('夜谈会');
    await eventually(() => titles(page)).toContain('居民夜谈会');
    await page.close();
  });

  test('is a directory without scripts, and the field on other pages leads to it', async () => {
    const page = await open('/initiatives/', { javaScriptEnabled: false });
    await page.locator('header input').fill('夜谈');
    await page.locator('header [role=search] button').click();
    await page.waitForURL(/\/search\/\?q=/);
    expect([await page.locator('.search-still').isVisible(), await field(page).isVisible()]).toEqual([true, false]);
    expect(await page.locator('.directory a').count()).toBeGreaterThan(160);
    await page.close();
  });
});
