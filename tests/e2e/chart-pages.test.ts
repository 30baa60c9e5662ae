import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesToVisit } from './paths.ts';
import { openSite, visit, type OpenSite } from './site.ts';

let site: OpenSite;
/** One for all that follows: a new one takes longer than what is tried in it. */
let page: Page;
let host: Server;
let hostAddress = '';
const CHART = '/charts/pay-ladder/';

/** A page of somebody else, on an origin of its own, that embeds one of our charts as the code on its page says. */
function hostPage(width: number): string {
  const frame = `<iframe src="${site.address}embed/pay-ladder/" title="图" width="100%" height="120" loading="lazy" frameborder="0"></iframe>`;
  const script = `<script async src="${site.address}embed.js"></script>`;
  return `<!doctype html><html lang="zh"><body style="margin: 0"><div id="column" style="width: ${width}px">${frame}\n${script}</div></body></html>`;
}

beforeAll(async () => {
  site = await openSite();
  page = await (await site.newContext({ viewport: { width: 800, height: 900 } })).newPage();
  host = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(hostPage(Number(new URL(request.url ?? '/', 'http://host').searchParams.get('width') ?? 600)));
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  hostAddress = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await site.close();
  host.close();
});

describe('a chart in a page of somebody else', () => {
  test('shows its finding and its source, fits its height, and follows the width', async () => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${hostAddress}?width=640`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.chart-foot').waitFor();
    expect(await frame.locator('.chart-foot').innerText()).toContain('据原文');
    const heightsAgree = async (): Promise<boolean> => {
      const inside = await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().bottom + scrollY));
      const outside = (await page.locator('iframe').boundingBox())?.height ?? 0;
      return outside >= inside && outside <= inside + 40;
    };
    await expect.poll(heightsAgree, { timeout: 15_000 }).toBe(true);
    const wide = (await page.locator('iframe').boundingBox())?.height ?? 0;
    await page.evaluate(() => {
      const column = document.getElementById('column');
      if (column) column.style.width = '320px';
    });
    await expect
      .poll(async () => ((await page.locator('iframe').boundingBox())?.height ?? 0) !== wide && (await heightsAgree()), { timeout: 15_000 })
      .toBe(true);
    expect(errors).toEqual([]);
  });

  test('can be explored there by mouse and keyboard, and leaves the page around it alone', async () => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${hostAddress}?width=640`);
    const frame = page.frameLocator('iframe');
    const picture = frame.locator('figure > svg:visible');
    await picture.hover({ position: { x: 1, y: 1 } });
    await frame.locator('svg[role=listbox]').waitFor();
    await picture.locator('text[data-key]').first().hover();
    const panel = frame.locator('.chart-panel');
    await panel.waitFor();
    await frame.locator('.embed-from').hover();
    await panel.waitFor({ state: 'hidden' });
    await picture.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const [name, value] = await frame.locator('tbody tr').last().locator('th, td').allTextContents();
    expect(await panel.innerText()).toContain(name?.trim());
    expect(await frame.locator('[role=status]').textContent()).toContain(value?.trim());
    expect(page.frames()[1]?.url()).toContain('pay-ladder.pin=');
    expect(page.url()).toBe(`${hostAddress}?width=640`);
    expect(complaints).toEqual([]);
  });

  test('ignores messages that are not about a height', async () => {
    await page.goto(hostAddress);
    await page.frameLocator('iframe').locator('.chart-foot').waitFor();
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height ?? 0, { timeout: 15_000 }).toBeGreaterThan(150);
    const before = (await page.locator('iframe').boundingBox())?.height;
    await page.evaluate(() => {
      for (const data of [null, 'x', { type: 'atlas-chart-height', height: -5 }, { type: 'atlas-chart-height', height: 1e9 }]) {
        window.postMessage(data, '*');
      }
    });
    // The last of them is heard after all before it.
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          addEventListener('message', ({ data }) => {
            if (data === 'last') requestAnimationFrame(() => requestAnimationFrame(() => done()));
          });
          window.postMessage('last', '*');
        }),
    );
    expect((await page.locator('iframe').boundingBox())?.height).toBe(before);
  });
});

describe('the citation of a chart', () => {
  const notice = async (search: string): Promise<string> => {
    await visit(page, site, CHART + search);
    return (await page.locator('.cited-version:visible').allInnerTexts()).join();
  };

  test('is filled with the day of reading', async () => {
    await visit(page, site, CHART);
    expect(await page.locator('.citation dd').first().innerText()).toMatch(/\[\d{4}-\d{2}-\d{2}\]/);
  });

  test('says whether the chart has changed since', async () => {
    const plain = await (await site.newContext({ javaScriptEnabled: false })).newPage();
    await visit(plain, site, CHART);
    const permalink = (await plain.locator('.citation a').getAttribute('href')) ?? '';
    expect(await plain.locator('.citation dd').first().innerText()).toContain('[引用日期]');
    expect(await notice(permalink.slice(permalink.indexOf('?')))).toContain('现在的版本');
    expect(await notice('?v=00000000')).toContain('版本是00000000，和现在的');
  });

  test.each([
    ['no version', ''],
    ['an empty one', '?v='],
    ['a script', '?v=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['a long one', `?v=${'a'.repeat(2000)}`],
  ])('says nothing about %s', async (_name, search) => {
    expect(await notice(search)).toBe('');
  });
});

test('a chart page prints its files, whole', { timeout: 300_000 }, async () => {
  const pages = pagesToVisit().filter((one) => /^\/charts\/[\w-]+\/$/.test(one));
  expect(pages.length).toBeGreaterThan(1);
  const broken: string[] = [];
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of pages) {
    await visit(page, site, path);
    await page.locator('.take-picture summary').click();
    const image = page.locator('.take-picture img');
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth), { timeout: 15_000 }).toBe(1080);
    for (const link of await page.locator('.take-files a').all()) {
      const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', site.address).href);
      if (!answer.ok()) broken.push(`${path} ${answer.url()}`);
    }
  }
  expect(broken).toEqual([]);
});
