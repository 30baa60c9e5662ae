import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { upTo } from './explorer.ts';
import { openSite, resize, visit, type OpenSite } from './site.ts';

let site: OpenSite;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  site = await openSite();
  page = await (await site.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
});
afterAll(() => site.close());

/** The first column of the rows that show, as readers see it. */
const names = (on: Page = page): Promise<readonly string[]> =>
  on
    .locator('.sheet tbody tr')
    .evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('th > :first-child')?.textContent.trim() ?? ''),
    );
const choose = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
const status = (): Promise<string | null> => page.locator('.sheet-count [role=status]').textContent();
const search = (): string => decodeURIComponent(new URL(page.url()).search);

describe('a table of data', () => {
  test('is thinned out by its filters, and says so in the address', async () => {
    await visit(page, site, '/data/places/');
    expect(await status()).toBe('共132行');
    await choose('类别').selectOption('village');
    await choose('乡镇街道').selectOption({ index: 1 });
    expect(search()).toMatch(/^\?kind=village&township=\d{9}$/);
    const shown = await names();
    expect(await status()).toBe(`${shown.length}行，共132行`);
    expect(shown.every((name) => name.endsWith('村'))).toBe(true);
    await page.reload();
    expect(await names()).toEqual(shown);
    await page.getByRole('button', { name: '恢复原样' }).click();
    expect([await status(), search()]).toEqual(['共132行', '']);
  });

  test('finds names by 汉字, by pinyin and by code', async () => {
    await visit(page, site, '/data/places/');
    const find = page.getByLabel('在表里找');
    for (const [typed, name] of [
      ['小蕉', '小蕉村'],
      ['XiaoJiao', '小蕉村'],
      ['北门 社区', '北门社区'],
    ] as const) {
      await find.fill(typed);
      expect(await names(), typed).toContain(name);
      expect((await names()).length, typed).toBeLessThan(5);
    }
    await find.fill('没有这个地方');
    expect(await page.locator('.sheet-nothing').isVisible()).toBe(true);
  });

  test('is sorted by its headers, up, down, and as printed', async () => {
    await visit(page, site, '/data/initiatives/');
    const printed = await names();
    const header = page.locator('th[data-name=facts]');
    const button = header.getByRole('button');
    await button.click();
    expect([search(), await header.getAttribute('aria-sort')]).toEqual(['?sort=facts', 'ascending']);
    const up = (await page.locator('.sheet tbody td:nth-child(5)').allTextContents()).map(Number);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    await button.click();
    expect([search(), await header.getAttribute('aria-sort')]).toEqual(['?sort=-facts', 'descending']);
    await button.click();
    expect([search(), await header.getAttribute('aria-sort'), await names()]).toEqual(['', null, printed]);
  });

  test('sorts numbers within their unit, because other units cannot be compared', async () => {
    await visit(page, site, '/data/facts/?sort=text');
    const texts = await page.locator('.sheet td.number').allTextContents();
    const units = texts.map((text) => text.trim().replace(/^[约\d.\s至-]+[余多]?/, ''));
    const runs = units.filter((unit, index) => unit !== units[index - 1]).filter((unit) => /^(?:元\/月|场|亩)$/.test(unit));
    expect(new Set(runs).size).toBe(runs.length);
  });

  test.each([
    ['values nobody offers', '?initiative=nobody&qualifier=exactly&proof=%3Cscript%3E'],
    ['a column that is none', '?sort=-__proto__'],
    ['broken escapes', '?initiative=%&sort=%ff&find='],
  ])('takes %s in a hand-edited address for nothing', async (_name, query) => {
    await visit(page, site, `/data/facts/${query}`);
    expect(await status()).toBe(`共${await page.locator('.sheet tbody tr').count()}行`);
  });

  test.each([
    // As many as the server takes in an address; a unit test reads ten thousand.
    ['a thousand characters', '党'.repeat(1000)],
    ['a script', '<img src=x onerror=alert(1)>'],
    ['regex signs', '.*(['],
    ['emoji', '🏘️'],
  ])('looks for %s in the address, finds nothing, and stays whole', async (_name, text) => {
    await visit(page, site, `/data/sources/?find=${encodeURIComponent(text)}`);
    expect(await names()).toEqual([]);
    expect(await page.locator('.sheet-nothing').isVisible()).toBe(true);
    await page.getByRole('button', { name: '恢复原样' }).click();
    expect((await names()).length).toBeGreaterThan(10);
  });

  test('keeps the version that a citation asks for, and has made the browser complain of nothing', async () => {
    await visit(page, site, '/data/sources/?v=0a1b2c3d');
    await choose('类别').selectOption('register');
    expect(search()).toBe('?v=0a1b2c3d&kind=register');
    expect(complaints).toEqual([]);
  });
});

test('a row of the ledger is led to by its id', async () => {
  await visit(page, site, '/data/facts/#fact-joint-share');
  expect(await page.locator('#fact-joint-share').evaluate((row) => row.matches(':target'))).toBe(true);
});

test('on a phone no table is wider than the screen, and each row says what its cells are', async () => {
  const tables = [
    'facts',
    'chart-rows',
    'places',
    'alliances',
    'derived',
    'townships',
    'members',
    'charts',
    'sources',
    'initiatives',
    'stops',
  ];
  for (const id of tables.slice(0, upTo(4))) {
    await resize(page, 390);
    await visit(page, site, `/data/${id}/`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([id, over]).toEqual([id, 0]);
  }
  await visit(page, site, '/data/places/');
  const label = await page
    .locator('.sheet td[data-title=乡镇街道]')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain('乡镇街道');
  await resize(page, 1280);
});

test('without scripts every row stands there, and no field that would do nothing', async () => {
  const still = await (await site.newContext({ javaScriptEnabled: false })).newPage();
  await visit(still, site, '/data/places/?kind=village');
  expect(await still.locator('.sheet-controls').isVisible()).toBe(false);
  expect((await still.locator('.sheet tbody tr').all()).length).toBe(132);
  expect(await still.locator('.sheet tbody tr').last().isVisible()).toBe(true);
});
