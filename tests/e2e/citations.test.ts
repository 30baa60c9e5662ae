import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MECHANISM, openSite, visit, type OpenSite } from './site.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await (await site.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
});
afterAll(() => site.close());

describe.each(['/facts/joint-villages/', MECHANISM, '/places/350404200215/', '/alliances/lvdu-building/'])('the citation of %s', (path) => {
  const permalink = async (): Promise<string> => {
    await visit(page, site, path);
    return (await page.locator('.citation a').getAttribute('href')) ?? '';
  };

  test('is pinned to a version, and the page says on top whether it has changed since', async () => {
    const pinned = await permalink();
    expect(pinned).toMatch(/\?v=[0-9a-f]{8}$/);
    const notice = page.locator('.cited-version:visible');
    expect(await notice.count()).toBe(0);
    await visit(page, site, `${path}${pinned.slice(pinned.indexOf('?'))}`);
    expect(await notice.innerText()).toContain('就是现在的版本');
    await visit(page, site, `${path}?v=00000000`);
    expect(await notice.innerText()).toContain('不一样：引用以后改动过');
    const top = await notice.boundingBox();
    expect(top?.y).toBeLessThan(300);
  });
});

test('a citation is copied by one button, with the day of reading in it', async () => {
  await visit(page, site, MECHANISM);
  await page.locator('.cite summary').click();
  const [first] = await page.locator('.cite copy-text').all();
  await first?.locator('button').click();
  await expect.poll(() => first?.locator('button').innerText()).toBe('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\[EB\/OL\]\. .*版本[0-9a-f]{8}\. .*\[\d{4}-\d{2}-\d{2}\]\. /);
  expect(copied).not.toContain('复制');
});

test('where a page may not copy, the words are selected', async () => {
  const refused = await (await site.newContext()).newPage();
  await refused.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await visit(refused, site, '/facts/joint-villages/');
  const [first] = await refused.locator('copy-text').all();
  await first?.locator('button').click();
  await expect.poll(() => first?.locator('button').innerText()).toContain('已选中');
  expect(await refused.evaluate(() => getSelection()?.toString())).toContain('[EB/OL]');
});

test('without a script the citation is whole, and has no button that does nothing', async () => {
  const plain = await (await site.newContext({ javaScriptEnabled: false })).newPage();
  await visit(plain, site, '/facts/joint-villages/');
  expect(await plain.locator('.citation dd').first().innerText()).toContain('[引用日期]');
  expect(await plain.locator('.citation button').count()).toBe(0);
});
