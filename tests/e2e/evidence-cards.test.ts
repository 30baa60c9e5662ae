import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MECHANISM, openSite, visit, waitUntilInView, type OpenSite } from './site.ts';

/**
 * Chromium unfolds the target of a link by itself, which would hide a script that does nothing.
 * Here the address changes without any navigation, as it looks to a browser that cannot unfold.
 */
let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await (await site.newContext({ viewport: { width: 390, height: 844 } })).newPage();
});
afterAll(() => site.close());
beforeEach(async () => {
  await visit(page, site, MECHANISM);
  await page.waitForFunction(() => customElements.get('evidence-cards') !== undefined);
});

/** Writes the address of the last folded card. @returns its id. */
const pointAtLastCard = (): Promise<string> =>
  page.evaluate(() => {
    const id = [...document.querySelectorAll('evidence-cards details.cards .card[id^="e-"]')].at(-1)?.id ?? 'none';
    history.replaceState(null, '', `#${id}`);
    return id;
  });
const announce = (): Promise<void> => page.evaluate(() => void dispatchEvent(new HashChangeEvent('hashchange')));
const openFolds = (): Promise<number> => page.locator('evidence-cards details.cards[open]').count();

describe('the script of the evidence cards', () => {
  test('opens the fold of the card that the address points at, and brings it into view', async () => {
    const id = await pointAtLastCard();
    expect(await openFolds()).toBe(0);
    await announce();
    expect(await openFolds()).toBe(1);
    await waitUntilInView(page.locator(`#${id}`));
  });

  test('opens it again after the reader closed it', async () => {
    await pointAtLastCard();
    await announce();
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((fold) => (fold.open = false));
    });
    await announce();
    expect(await openFolds()).toBe(1);
  });

  test('opens it when the page begins with such an address', async () => {
    await pointAtLastCard();
    await page.evaluate(() => {
      const cards = document.querySelector('evidence-cards');
      cards?.replaceWith(cards);
    });
    expect(await openFolds()).toBe(1);
  });

  test('leaves all folds closed when the address points at no card', async () => {
    for (const hash of ['', '#', '#nothing', '#e-nothing']) {
      await page.evaluate((address) => {
        history.replaceState(null, '', location.pathname + address);
      }, hash);
      await announce();
      expect(await openFolds(), hash).toBe(0);
    }
  });

  test('lets go of the page when it is taken away', async () => {
    await pointAtLastCard();
    const opened = await page.evaluate(() => {
      const cards = document.querySelector('evidence-cards');
      const folds = [...(cards?.querySelectorAll('details') ?? [])];
      // Its text stays: only the element that listens goes.
      cards?.replaceWith(...cards.childNodes);
      dispatchEvent(new HashChangeEvent('hashchange'));
      return folds.some((fold) => fold.open);
    });
    expect(opened).toBe(false);
  });
});
