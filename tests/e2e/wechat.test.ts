import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { zhWechat as zh } from '../../src/words/zh/wechat.ts';
import { inDepth, upTo } from './explorer.ts';
import { MECHANISM, openSite, visit, type OpenSite } from './site.ts';

/** As WeChat names itself on a phone. */
const WECHAT =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/138.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.64';
const CHART = '/charts/pay-ladder/';

let site: OpenSite;
/** One for each browser that readers have: a new one costs seconds on a slow machine. */
const contexts = new Map<string, Promise<BrowserContext>>();
let open: Page | undefined;
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  await open?.close();
});
afterAll(() => site.close());

async function opened(path: string, userAgent?: string): Promise<{ readonly page: Page; readonly asked: string[] }> {
  const context =
    contexts.get(userAgent ?? '') ??
    site.newContext({ viewport: { width: 390, height: 800 }, ...(userAgent === undefined ? {} : { userAgent }) });
  contexts.set(userAgent ?? '', context);
  const page = await (await context).newPage();
  open = page;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, site, path);
  return { page, asked };
}

const manners = (asked: readonly string[]): readonly string[] => asked.filter((url) => url.includes('/manners.'));

describe('inside WeChat', () => {
  test('a tap on a picture to download shows the picture to press long', async () => {
    const { page } = await opened(CHART, WECHAT);
    await page.waitForLoadState('networkidle');
    await page.locator('.take-files a[href$=".png"]').click();
    const hint = page.locator('.wechat-hint');
    expect(await hint.locator('p').innerText()).toBe(zh.picture);
    const image = hint.locator('img');
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth)).toBe(1440);
    expect(page.url()).toContain(CHART);
    await hint.getByRole('button', { name: zh.close }).click();
    expect(await hint.count()).toBe(0);
  });

  test.each(['csv', 'svg', 'json'].slice(0, upTo(1)))(
    'a tap on a .%s says how to open a browser, and gives the address to copy',
    async (kind) => {
      const { page } = await opened(CHART, WECHAT);
      await page.waitForLoadState('networkidle');
      const link = page.locator(`.take-files a[href$=".${kind}"]`);
      await link.click();
      const hint = page.locator('.wechat-hint');
      expect(await hint.locator('p').innerText()).toBe(zh.file);
      expect(await hint.locator('span').innerText()).toBe(await link.evaluate((one: HTMLAnchorElement) => one.href));
      await hint.getByRole('button', { name: zh.copy }).click();
      // One hint at a time, and it can be read out: it has the focus.
      await link.click();
      expect(await hint.count()).toBe(1);
      expect(await hint.evaluate((one) => one === document.activeElement)).toBe(true);
    },
  );

  inDepth('under a chart of a mechanism, too', async () => {
    const { page } = await opened(MECHANISM, WECHAT);
    await page.waitForLoadState('networkidle');
    await page.locator('.chart-tools a[download]').first().click();
    await page.locator('.wechat-hint').waitFor();
  });

  test('nobody’s server is asked to sign, unless the publisher has one', async () => {
    const { page, asked } = await opened(MECHANISM, WECHAT);
    await page.waitForLoadState('networkidle');
    expect(manners(asked)).toHaveLength(1);
    if (!(await page.locator('meta[name="wechat-signer"]').count())) expect(asked.filter((url) => /sign|jweixin/.test(url))).toEqual([]);
    expect(asked.filter((url) => new URL(url).origin !== new URL(site.address).origin)).toEqual([]);
  });
});

test('elsewhere a download is a download, and nothing is fetched for WeChat', async () => {
  const { page, asked } = await opened(CHART);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take-files a[href$=".csv"]').click()]);
  expect(download.suggestedFilename()).toBe('pay-ladder.csv');
  expect(await page.locator('.wechat-hint').count()).toBe(0);
  expect(manners(asked)).toEqual([]);
});

describe('where the publisher has a server that signs', () => {
  /** WeChat's script, as far as we use it: it writes down what it is told. */
  const SDK = `window.told = []; window.wx = {
    config: (options) => told.push(['config', options]),
    ready: (done) => done(),
    updateAppMessageShareData: (card) => told.push(['friend', card]),
    updateTimelineShareData: (card) => told.push(['moments', card]),
  };`;
  interface Told {
    readonly told?: readonly (readonly [string, Readonly<Record<string, unknown>>])[];
  }

  async function withServer(answer: {
    readonly status: number;
    readonly body: string;
  }): Promise<{ readonly page: Page; readonly asked: string[] }> {
    const context = await site.newContext({ userAgent: WECHAT });
    const page = await context.newPage();
    const asked: string[] = [];
    await page.route('**/wechat/sign**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ ...answer, contentType: 'application/json' });
    });
    await page.route('**/wechat/jweixin.js', (route) => route.fulfill({ contentType: 'text/javascript', body: SDK }));
    await page.route(`**${MECHANISM}`, async (route) => {
      const html = await (await route.fetch()).text();
      const named = html.includes('wechat-signer')
        ? ''
        : '<meta name="wechat-signer" content="/wechat/sign" data-script="/wechat/jweixin.js">';
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('</head>', `${named}</head>`) });
    });
    await page.goto(`${new URL(MECHANISM.slice(1), site.address).href}#e-joint-villages`, { waitUntil: 'networkidle' });
    return { page, asked };
  }

  test('it is asked for this address without its fragment, and the card says what the page says', async () => {
    const signature = { appId: 'wx0', timestamp: 1, nonceStr: 'n', signature: 's' };
    const { page, asked } = await withServer({ status: 200, body: JSON.stringify({ ...signature, secret: 'x' }) });
    const here = new URL(MECHANISM.slice(1), site.address).href;
    expect(asked.map((url) => new URL(url).searchParams.get('url'))).toEqual([here]);
    const told = await page.evaluate(() => (window as Told).told ?? []);
    expect(told.map(([what]) => what)).toEqual(['config', 'friend', 'moments']);
    expect(told[0]?.[1]).toEqual({ ...signature, jsApiList: ['updateAppMessageShareData', 'updateTimelineShareData'] });
    const title = await page.locator('meta[property="og:title"]').getAttribute('content');
    expect(told[1]?.[1]).toMatchObject({
      title,
      imgUrl: expect.stringMatching(/\/share\/square\/initiative-joint-villages\.png$/) as unknown,
    });
    expect(String(told[1]?.[1]['link'])).toMatch(/\/initiatives\/joint-villages\/$/);
  });

  const FAILS = [
    ['talks nonsense', { status: 200, body: '<html>' }],
    ['says no', { status: 500, body: '' }],
  ] as const;
  test.each(FAILS.slice(0, upTo(1)))('a server that %s leaves the page as it is', async (_how, answer) => {
    const errors: string[] = [];
    const { page } = await withServer(answer);
    page.on('pageerror', ({ message }) => errors.push(message));
    expect(await page.evaluate(() => (window as Told).told ?? [])).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});
