import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openSite, visit, type OpenSite } from './site.ts';

/** The map page in a browser, with the parts a reader meets. */
export interface OpenMapPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly frame: Locator;
  readonly panel: Locator;
  readonly status: Locator;
  /** What the address says beside the path, once it has settled. */
  readonly search: () => Promise<string>;
}

export interface MapOptions extends BrowserContextOptions {
  /** With the question mark. */
  readonly search?: string;
  /** Runs before the page is asked for. */
  readonly before?: (page: Page, address: string) => Promise<unknown>;
  /** Whether the ground is waited for; it is, unless the test keeps it away. */
  readonly ground?: boolean;
  /** What the page may complain about. */
  readonly expected?: RegExp;
}

/** Serves the site for the tests of a file. @returns how to open the map; every test fails that makes a page complain or ask another origin. */
export function useMap(): (options?: MapOptions) => Promise<OpenMapPage> {
  let site: OpenSite;
  const opened: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  return async ({ search = '', before, ground = true, expected, ...options } = {}) => {
    const context = await site.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
    opened.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complain = (says: string): void => {
      if (expected?.test(says) !== true) complaints.push(`${page.url()}  ${says}`);
    };
    page.on('pageerror', ({ message }) => complain(message));
    page.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && complain(`${message.text()} ${message.location().url}`),
    );
    page.on('request', (request) => request.url().startsWith(site.address) || complain(`asks ${request.url()}`));
    await before?.(page, site.address);
    await visit(page, site, `/map/${search}`);
    if (ground && options.javaScriptEnabled !== false) await page.locator('.map-ground .strong').first().waitFor();
    return {
      page,
      context,
      frame: page.locator('.map-frame'),
      panel: page.locator('.map-panel'),
      status: page.locator('.map-status'),
      search: async () => {
        await page.waitForTimeout(350);
        return page.evaluate(() => location.search);
      },
    };
  };
}

/** Codes of the places whose mark can be seen in the frame. */
export function marksOf({ frame }: OpenMapPage): Promise<readonly string[]> {
  return frame
    .locator(':is(.community, .village)[data-code]')
    .evaluateAll((marks) =>
      [
        ...new Set(
          marks.filter((mark) => mark.checkVisibility({ visibilityProperty: true })).map((mark) => mark.getAttribute('data-code') ?? ''),
        ),
      ].sort(),
    );
}

/** Codes of the places that the list shows. */
export function listOf({ page }: OpenMapPage): Promise<readonly string[]> {
  return page.locator('.map-list li[data-code]').evaluateAll((items) =>
    items
      .filter((item) => item.checkVisibility())
      .map((item) => item.getAttribute('data-code') ?? '')
      .sort(),
  );
}

/** Waits until nothing of the map moves any more. */
export async function still({ page }: OpenMapPage): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim'));
}

/** Where a mark is in the window, by its middle. */
export async function middleOf({ frame }: OpenMapPage, code: string): Promise<{ readonly x: number; readonly y: number }> {
  return frame.locator(`.map-ground :is(.community, .village)[data-code="${code}"]`).evaluateAll((marks) => {
    const box = marks.find((mark) => mark.checkVisibility())?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}
