import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../src/commands/browser.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { serveSite } from '../../src/commands/serve.ts';
import { siteAddress } from '../../src/integrations/site-address.ts';

/** A mechanism with numbers, cards, a chart and an alliance: the page for what every such page does. */
export const MECHANISM = '/initiatives/joint-villages/';

/** The built site, served, with a browser in front of it. */
export interface OpenSite {
  /** Where it is served, with a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** Serves the built site and starts the browser; `close` ends both. */
export async function openSite(): Promise<OpenSite> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('没有浏览器：先运行 npm test，它会装上');
  const served = await serveSite({ folder: outputFolder(), base: siteAddress(contentRoot()).base, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  return {
    address: served.address,
    browser,
    newContext: (options) => browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options }),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Goes to a page of the site. `path` counts from its root: `/places/`. */
export async function visit(page: Page, { address }: OpenSite, path: string): Promise<void> {
  await page.goto(new URL(path.slice(1), address).href, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Waits until the layout of a new width has been drawn. */
export async function resize(page: Page, width: number, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Waits until some of an element is inside the window, however slowly the page scrolls there. @throws when it never is. */
export async function waitUntilInView(element: Locator): Promise<void> {
  const handle = await element.elementHandle();
  await element.page().waitForFunction((found) => {
    const box = found.getBoundingClientRect();
    return box.height > 0 && box.top < innerHeight && box.bottom > 0;
  }, handle);
}
