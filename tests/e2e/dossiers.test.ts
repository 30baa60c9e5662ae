import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { alliancesByPlace } from '../../src/catalogue/alliance-view.ts';
import { reportedOf } from '../../src/catalogue/reported.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { labelProblems, sidewaysScroll } from './measure.ts';
import { openSite, resize, visit, type OpenSite } from './site.ts';

const atlas = openAtlas(readContent(contentRoot()).content);
const townships = atlas.content.townships.map(({ data }) => data);
const reports = (code: string): number => reportedOf(atlas, { code }).length;
const places = townships.flatMap((township) => township.places).toSorted((a, b) => reports(b.code) - reports(a.code));
/** The place of which most is told, one of which nothing is, the township with most places. */
const FULL = `/places/${places[0]?.code ?? ''}/`;
const BARE = `/places/${places.at(-1)?.code ?? ''}/`;
const TOWNSHIP = `/places/${townships.toSorted((a, b) => b.places.length - a.places.length)[0]?.code ?? ''}/`;
const { ours, elsewhere } = alliancesByPlace(atlas);
const hidden = ours.filter(({ alliance }) => alliance.membership === 'unpublished');
const HIDDEN = `/alliances/${hidden[0]?.id ?? ''}/`;
const PAGES = [FULL, BARE, TOWNSHIP, HIDDEN, `/alliances/${elsewhere[0]?.id ?? ''}/`, '/alliances/'];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Where the parts of a dossier stand. Runs in the page. */
function boxes(): Record<string, { left: number; right: number; top: number; bottom: number }> {
  const found: Record<string, { left: number; right: number; top: number; bottom: number }> = {};
  for (const part of ['.head', '.reach', '.dossier-side', '.siblings']) {
    const box = document.querySelector(`.dossier > ${part}`)?.getBoundingClientRect();
    if (box) found[part] = { left: box.left, right: box.right, top: box.top + scrollY, bottom: box.bottom + scrollY };
  }
  return found;
}

test('at every width from 320 to 1920 nothing sticks out, and the pictures can be read', async () => {
  const context = await site.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems: string[] = [];
  for (const path of PAGES) {
    await visit(page, site, path);
    for (const width of [320, 640, 1080, 1920]) {
      await resize(page, width);
      const found = [...(await page.evaluate(sidewaysScroll)), ...(await page.evaluate(labelProblems)).problems];
      problems.push(...found.map((says) => `${path} at ${width}  ${says}`));
    }
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('the card stands between the parts on a phone, beside them on a wide screen, and stays in view there', async () => {
  const context = await site.newContext();
  const page = await context.newPage();
  await visit(page, site, FULL);
  await resize(page, 390);
  const phone = await page.evaluate(boxes);
  expect(phone['.dossier-side']?.top).toBeGreaterThan(phone['.reach']?.bottom ?? Infinity);
  expect(phone['.siblings']?.top).toBeGreaterThan(phone['.dossier-side']?.bottom ?? Infinity);
  await resize(page, 1440);
  const wide = await page.evaluate(boxes);
  expect(wide['.dossier-side']?.left).toBeGreaterThan(wide['.reach']?.right ?? Infinity);
  expect(wide['.dossier-side']?.top).toBeLessThan(wide['.reach']?.top ?? 0);
  await page.mouse.wheel(0, 900);
  await page.waitForFunction(() => scrollY > 600);
  const side = await page.locator('.dossier-side').boundingBox();
  expect(side?.y).toBeGreaterThanOrEqual(0);
  expect(side?.y).toBeLessThan(100);
  await context.close();
});

/** The text of the part that has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

describe('from place to place', () => {
  test('with a finger: a neighbour, its township, an alliance, its mechanism', async () => {
    const context = await site.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await visit(page, site, FULL);
    const neighbour = page.locator('.siblings-kind a').first();
    expect((await neighbour.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const name = (await neighbour.innerText()).trim();
    await neighbour.tap();
    await page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, name);
    await visit(page, site, HIDDEN);
    await page.locator('.record a[href*="/initiatives/"]').tap();
    await page.waitForURL(/\/initiatives\/[^/]+\/#alliance-/);
    expect(await page.locator(':target').getAttribute('class')).toBe('alliance');
    await page.locator(':target .alliance-head a').tap();
    await page.waitForURL(`**${HIDDEN}`);
    await context.close();
  });

  test('with the keyboard: the mechanisms come before the card, the card before the neighbours', async () => {
    const context = await site.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: true });
    const page = await context.newPage();
    await visit(page, site, BARE);
    const order: string[] = [];
    await page.locator('h1').click();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const part = await page.evaluate(() => document.activeElement?.closest('.reach, .dossier-side, .siblings')?.className ?? '');
      if (part !== '' && part !== order.at(-1)) order.push(part);
      expect(part === '' || (await focused(page)) !== '').toBe(true);
      if (part === 'siblings') break;
    }
    expect(order).toEqual(['reach', 'dossier-side', 'siblings']);
    await context.close();
  });
});

test('on paper everything that is known is there, and nothing that only a screen can use', async () => {
  const context = await site.newContext({ viewport: { width: 642, height: 970 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await visit(page, site, FULL);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.reach', '.dossier-side .record', '.reported', 'section.unknown'])
    expect(await page.locator(part).isVisible(), part).toBe(true);
  expect(await page.locator('.siblings').isVisible()).toBe(false);
  await visit(page, site, HIDDEN);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.for-editors').isVisible()).toBe(false);
  expect(await page.locator('figure > svg:visible').count()).toBe(1);
  await context.close();
});
