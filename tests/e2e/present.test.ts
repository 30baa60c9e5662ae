import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { zhPresent as zh } from '../../src/words/zh/present.ts';
import { eventually } from './explorer.ts';
import { openSite, resize, visit, type OpenSite } from './site.ts';
import { slideProblems } from './slides.ts';

const LEAST = 32;
const SCREENS = [
  [1280, 720],
  [1920, 1080],
  [3840, 1080],
  [1024, 768],
] as const;
/** The deck with the most kinds of charts, the one of the story and one of a route; all of them when all pages are asked for. */
const DECKS =
  process.env['ATLAS_PAGES'] === 'all'
    ? readdirSync(join(outputFolder(), 'present'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : ['joint-villages', 'overview', 'half-day'];

/** Chromium asks for the icon of a tab again whenever its address changes; without it the tab keeps the one it has. */
const ICON = '/icon.svg';

let site: OpenSite;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  site = await openSite();
  context = await site.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  context.on('page', (opened) => {
    opened.on('pageerror', ({ message }) => complaints.push(message));
    opened.on(
      'console',
      (message) => message.type() === 'error' && !message.location().url.endsWith(ICON) && complaints.push(message.text()),
    );
  });
  page = await context.newPage();
});
afterAll(() => site.close());

const shown = (): Promise<string> => page.evaluate(() => `${document.querySelector('.slide.now')?.id ?? ''} ${location.hash}`);
const left = (): Promise<number> => page.locator('.slide.now [data-step].todo:visible').count();

test.each(DECKS)('%s fits every screen without scrolling, with text of 32 px at 1080p', async (deck) => {
  await visit(page, site, `/present/${deck}/`);
  const problems: string[] = [];
  for (const [width, height] of SCREENS) {
    await resize(page, width, height);
    const found = await page.evaluate(slideProblems, LEAST);
    expect(found.slides).toBeGreaterThan(4);
    expect(found.smallest).toBeLessThan(60);
    problems.push(...found.problems.map((says) => `${String(width)}×${String(height)} ${says}`));
  }
  expect(problems).toEqual([]);
  await resize(page, 1920, 1080);
});

test('a keyboard or a clicker goes through the steps of each slide, and on', async () => {
  await visit(page, site, '/present/joint-villages/');
  const last = await page.locator('.slide').count();
  expect(await shown()).toBe('1 ');
  await page.keyboard.press('PageDown');
  expect(await shown()).toBe('2 #2');
  const waiting = await left();
  expect(waiting).toBeGreaterThan(0);
  await page.keyboard.press(' ');
  expect([await shown(), await left()]).toEqual(['2 #2', waiting - 1]);
  for (let step = 1; step <= waiting; step += 1) await page.keyboard.press('ArrowRight');
  expect(await shown()).toBe('3 #3');
  await page.keyboard.press('PageUp');
  expect([await shown(), await left()]).toEqual(['2 #2', 0]);
  await page.keyboard.press('End');
  expect(await shown()).toBe(`${String(last)} #${String(last)}`);
  await page.keyboard.press('ArrowRight');
  expect(await shown()).toBe(`${String(last)} #${String(last)}`);
  await page.keyboard.press('Home');
  expect(await shown()).toBe('1 #1');
  await page.keyboard.press('Escape');
  expect(await page.locator('.slide:visible').count()).toBe(last);
  await page.keyboard.press('Escape');
  expect(await page.locator('.slide.now').isVisible()).toBe(true);
});

test('a tap goes on, at the left it goes back, and a number in the address is a slide; anything else is none', async () => {
  await page.mouse.click(1500, 200);
  expect(await shown()).toBe('2 #2');
  await page.mouse.click(100, 200);
  expect(await shown()).toBe('1 #1');
  await page.evaluate(() => (location.hash = '#4'));
  await page.waitForFunction(() => document.querySelector('.slide.now')?.id === '4');
  expect(await left()).toBe(0);
  for (const bad of ['#99', '#0', '#x', '#4%20']) {
    await visit(page, site, `/present/joint-villages/${bad}`);
    expect((await shown()).split(' ')[0]).toMatch(/^[14]$/);
  }
});

test('a finger goes on by a swipe to the left, back by one to the right, and nowhere by one down or with two fingers', async () => {
  const phone = await site.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  const held = await phone.newPage();
  await visit(held, site, '/present/joint-villages/');
  const client = await phone.newCDPSession(held);
  const at = (): Promise<string> => held.evaluate(() => document.querySelector('.slide.now')?.id ?? '');
  const swipe = async (
    ...fingers: readonly (readonly [from: readonly [number, number], to: readonly [number, number]])[]
  ): Promise<void> => {
    const points = (end: 0 | 1): { x: number; y: number; id: number }[] =>
      fingers.map((finger, id) => ({ x: finger[end][0], y: finger[end][1], id }));
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(1) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe([
    [600, 100],
    [300, 110],
  ]);
  await eventually(at).toBe('2');
  await swipe([
    [300, 100],
    [600, 110],
  ]);
  await eventually(at).toBe('1');
  await swipe([
    [600, 100],
    [610, 300],
  ]);
  await swipe(
    [
      [600, 100],
      [300, 110],
    ],
    [
      [600, 200],
      [300, 210],
    ],
  );
  expect(await at()).toBe('1');
  await held.touchscreen.tap(700, 60);
  await eventually(at).toBe('2');
  // Beside the slide, where the screen is wider.
  await held.touchscreen.tap(60, 60);
  await eventually(at).toBe('1');
  await phone.close();
});

test('two windows go in step without the network, and each says when the other is gone', async () => {
  await visit(page, site, '/present/joint-villages/');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForFunction((linked) => document.querySelector('.speaker-link')?.textContent === linked, zh.speaker.linked);
  const asked: string[] = [];
  for (const one of [page, speaker]) one.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await page.keyboard.press('PageDown');
  const now = (window: Page, id: string): Promise<unknown> =>
    window.waitForFunction((wanted) => document.querySelector('.slide.now')?.id === wanted, id);
  await now(speaker, '2');
  expect(await speaker.locator('.speaker-notes').textContent()).toContain('“');
  // On a tablet held upright the notes come before the next slide, below its name.
  const size = speaker.viewportSize();
  await speaker.setViewportSize({ width: 768, height: 1024 });
  const parts = ['.now', '.speaker-notes', '.speaker-next', '.following'];
  const tops = await Promise.all(parts.map(async (part) => (await speaker.locator(part).boundingBox())?.y ?? 0));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  if (size) await speaker.setViewportSize(size);
  await speaker.keyboard.press('End');
  const last = String(await page.locator('.slide').count());
  await now(page, last);
  await page.keyboard.press('Home');
  for (let slide = 0; slide < 40; slide += 1) await page.keyboard.press('PageDown');
  expect((await shown()).split(' ')[0]).toBe(last);
  await page.goto('about:blank');
  await speaker.waitForFunction((lost) => document.querySelector('.speaker-link')?.textContent === lost, zh.speaker.lost);
  await context.setOffline(false);
  expect(asked.filter((address) => !address.endsWith(ICON))).toEqual([]);
  await visit(page, site, '/present/joint-villages/');
  await speaker.waitForFunction((linked) => document.querySelector('.speaker-link')?.textContent === linked, zh.speaker.linked);
  await speaker.close();
  await page.mouse.move(400, 400);
  await page.waitForFunction((gone) => document.querySelector('.deck-bar')?.textContent.includes(gone), zh.bar.speakerGone);
  expect(complaints).toEqual([]);
});

test('without a script all slides stand below each other, every step done, one on a sheet of paper', async () => {
  const plain = await site.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const still = await plain.newPage();
  await visit(still, site, '/present/joint-villages/');
  const count = await still.locator('.slide').count();
  expect(await still.locator('.slide:visible').count()).toBe(count);
  const paper = await still.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(count);
  await plain.close();
});
