import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, visit, waitUntilInView, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a word of the glossary', () => {
  test.each([true, false])('leads to its meaning and back, with scripts: %s', async (javaScriptEnabled) => {
    const context = await site.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await visit(page, site, '/initiatives/cadre-pay/');
    const word = page.locator('main a.term').first();
    const spelt = await word.innerText();
    await word.tap();
    await page.waitForURL('**/glossary/#*');
    const heading = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await waitUntilInView(heading);
    expect(await heading.innerText()).toBe(spelt);
    // The entry that was asked for stands out from the others.
    const grounds = await page
      .locator('.term-entry')
      .evaluateAll((entries) => entries.map((entry) => getComputedStyle(entry).backgroundColor));
    expect(new Set(grounds).size).toBe(2);
    await page.goBack();
    expect(new URL(page.url()).pathname).toMatch(/\/initiatives\/cadre-pay\/$/);
    await context.close();
  });

  test('is dotted on the screen, in the colour of the text, and plain on paper', async () => {
    const context = await site.newContext();
    const page = await context.newPage();
    await visit(page, site, '/initiatives/cadre-pay/');
    const looks = (): Promise<readonly string[]> =>
      page
        .locator('main a.term')
        .first()
        .evaluate((link) => {
          const { textDecorationLine, textDecorationStyle, color } = getComputedStyle(link);
          return [textDecorationLine, textDecorationStyle, String(color === getComputedStyle(link.parentElement ?? link).color)];
        });
    expect(await looks()).toEqual(['underline', 'dotted', 'true']);
    await page.emulateMedia({ media: 'print' });
    expect((await looks())[0]).toBe('none');
    await context.close();
  });
});
