import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { openSite, visit, type OpenSite } from './site.ts';

export const storyContent = readContent(contentRoot()).content;
/** Ids of the steps, in their order. */
export const STEPS = (storyContent.story?.data.steps ?? []).map(({ id }) => id);
export const DESK = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

declare global {
  interface Window {
    shifts?: string[];
  }
}

/** Serves the site for the tests of a file. @returns how to open the home page, with everything noted in `window.shifts` that jumps on it; `before` runs before it is asked for. */
export function useHome(): (options: BrowserContextOptions, path?: string, before?: (page: Page) => Promise<unknown>) => Promise<Page> {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  return async (options, path = '/', before) => {
    const context = await site.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts?.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await before?.(page);
    await visit(page, site, path);
    return page;
  };
}

/** The step that the moving dots tell. */
export const told = (page: Page): Promise<string | null> =>
  page.locator('.stage-rail .moving-dots').getAttribute('data-step', { timeout: 10_000 });

/** Scrolls the words of a step to the middle of the window. */
export const goTo = (page: Page, id: string): Promise<void> =>
  page.locator(`#step-${id} .step-words`).evaluate((words) => {
    words.scrollIntoView({ block: 'center', behavior: 'instant' });
  });

/** Lets all dots and words be where they are going. */
export const arrive = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

/** Where the dots are, as the script has set them, and as the still of a step prints them: `code x y`. */
export const standing = (page: Page): Promise<readonly string[]> =>
  page.locator('.moving-dots circle[data-code]').evaluateAll((dots: SVGElement[]) =>
    dots.map((dot) => {
      const [, x = '', y = ''] = /translate\((-?[\d.]+)px, ?(-?[\d.]+)px\)/.exec(dot.style.transform) ?? [];
      return `${dot.dataset['code'] ?? ''} ${x} ${y}`;
    }),
  );
export const printed = (page: Page, id: string, layout: 'narrow' | 'wide'): Promise<readonly string[]> =>
  page.evaluate(
    ([step, svg]) => {
      const codes = (document.querySelector<HTMLElement>('scroll-story')?.dataset['codes'] ?? '').split(' ');
      const paths = [...document.querySelectorAll(`#step-${step} svg.${svg} path.dots:not(.named)`)];
      const points = paths.flatMap((path) => {
        let [x, y] = [0, 0];
        return [...(path.getAttribute('d') ?? '').matchAll(/m(-?\d+) (-?\d+)/gi)].map(([, dx, dy]) => {
          x += Number(dx);
          y += Number(dy);
          return `${x} ${y}`;
        });
      });
      return codes.map((code, index) => `${code} ${points[index] ?? ''}`);
    },
    [id, layout] as const,
  );

/** Codes of the dots that are not faded. */
export const lit = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.moving-dots circle[data-code]:not(.fade-2)')
    .evaluateAll((dots: SVGElement[]) => dots.map((dot) => dot.dataset['code'] ?? ''));
