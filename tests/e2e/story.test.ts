import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { eventually } from './explorer.ts';
import { labelProblems, sidewaysScroll } from './measure.ts';
import { openSite, resize, visit, type OpenSite } from './site.ts';

const { content } = readContent(contentRoot());
const STEPS = (content.story?.data.steps ?? []).map(({ id }) => id);
const LAST = STEPS.at(-1) ?? '';
const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

declare global {
  interface Window {
    shifts?: string[];
  }
}

/** The home page, with everything noted that jumps on it. */
async function open(options: BrowserContextOptions, path = '/'): Promise<Page> {
  const context = await site.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts?.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, site, path);
  return page;
}

const told = (page: Page): Promise<string | null> =>
  page.locator('.stage-rail .moving-dots').getAttribute('data-step', { timeout: 10_000 });

/** Scrolls the words of a step to the middle of the window. */
const goTo = (page: Page, id: string): Promise<void> =>
  page.locator(`#step-${id} .step-words`).evaluate((words) => {
    words.scrollIntoView({ block: 'center', behavior: 'instant' });
  });

/** Lets all dots and words be where they are going. */
const arrive = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

/** Where the dots are, as the script has set them, and as the still of a step prints them: `code x y`. */
const standing = (page: Page): Promise<readonly string[]> =>
  page.locator('.moving-dots circle[data-code]').evaluateAll((dots: SVGElement[]) =>
    dots.map((dot) => {
      const [, x = '', y = ''] = /translate\((-?[\d.]+)px, ?(-?[\d.]+)px\)/.exec(dot.style.transform) ?? [];
      return `${dot.dataset['code'] ?? ''} ${x} ${y}`;
    }),
  );
const printed = (page: Page, id: string, layout: 'narrow' | 'wide'): Promise<readonly string[]> =>
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

const lit = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.moving-dots circle[data-code]:not(.fade-2)')
    .evaluateAll((dots: SVGElement[]) => dots.map((dot) => dot.dataset['code'] ?? ''));

describe('the story moves with the scrolling', () => {
  test.each([
    ['on a desk', 'wide', DESK],
    ['on a phone', 'narrow', PHONE],
  ] as const)('%s: every step has the same dots where its still has them, and nothing ever jumps', async (_where, layout, options) => {
    const page = await open(options);
    await eventually(() => told(page)).toBe(STEPS[0]);
    const codes = content.townships.flatMap(({ data }) => data.places.map(({ code }) => code));
    for (const id of [...STEPS, ...STEPS.toReversed()]) {
      await goTo(page, id);
      await eventually(() => told(page)).toBe(id);
      expect(await standing(page), id).toEqual(await printed(page, id, layout));
      // Words of the moving picture are held to the same as those of every chart.
      await arrive(page);
      expect((await page.evaluate(labelProblems)).problems, id).toEqual([]);
    }
    expect((await standing(page)).map((dot) => dot.split(' ')[0]).toSorted()).toEqual(codes.toSorted());
    await goTo(page, 'joint');
    await eventually(() => page.locator('.moving-dots circle.unknown').count()).toBe(74);
    expect(await page.evaluate(sidewaysScroll)).toEqual([]);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    await page.context().close();
  });

  test('a resized window, the way back, an address with a step: the reader stays where they were', async () => {
    const page = await open(DESK, '/#step-joint');
    await eventually(() => told(page)).toBe('joint');
    expect(await standing(page)).toEqual(await printed(page, 'joint', 'wide'));
    await resize(page, 390, 844);
    await goTo(page, 'named');
    await eventually(() => told(page)).toBe('named');
    expect(await standing(page)).toEqual(await printed(page, 'named', 'narrow'));
    await resize(page, 1440, 900);
    await goTo(page, 'villages');
    await eventually(() => told(page)).toBe('villages');
    expect(await standing(page)).toEqual(await printed(page, 'villages', 'wide'));
    const before = await page.evaluate(() => scrollY);
    await page.locator('#step-villages a[href*="/initiatives/"]').first().click();
    await page.waitForURL('**/initiatives/**');
    await page.goBack();
    await eventually(() => told(page)).toBe('villages');
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
    await page.context().close();
  });

  test('a screen reader hears the sentence of every still, and a keyboard reader may have them stand still', async () => {
    const page = await open(DESK);
    await eventually(() => told(page)).toBe(STEPS[0]);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const images = nodes.filter((node) => !node.ignored && String(node.role?.value) === 'image').map(({ name }) => String(name?.value));
    const sentences = await page.locator('.still').evaluateAll((stills) => stills.map((still) => still.getAttribute('aria-label') ?? ''));
    expect(sentences).toHaveLength(STEPS.length);
    expect(images.filter((name) => sentences.includes(name))).toEqual(sentences);
    const choice = page.getByRole('button', { name: '改看静图' });
    await page.locator('.skip').focus();
    for (let press = 0; press < 12 && !(await choice.evaluate((button) => button === document.activeElement)); press += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.still > svg:visible').count()).toBe(STEPS.length - 1);
    expect(await page.locator('.stage-rail').count()).toBe(0);
    await page.keyboard.press('Enter');
    await eventually(() => told(page)).toBe(STEPS[0]);
    await page.context().close();
  });
});

describe('a place is found', () => {
  test('by name, pinyin or initials, with the keyboard alone, without a network once its list is there; and Enter leads to it', async () => {
    const page = await open(DESK);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await eventually(() => told(page)).toBe(STEPS[0]);
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    const input = page.getByRole('combobox');
    await page.locator('#finder').focus();
    await input.waitFor();
    await eventually(() => asked.filter((path) => path.endsWith('/places/index.json')).length).toBe(1);
    await eventually(() => told(page)).toBe(LAST);
    await page.context().setOffline(true);
    const answer = page.locator('.finder-found');
    for (const [typed, name, code] of [
      ['北门', '北门社区', '350404003006'],
      ['beimen', '北门社区', '350404003006'],
      ['bm', '北门社区', '350404003006'],
      ['xiaojiao', '小蕉村', '350404002202'],
    ] as const) {
      await input.fill(typed);
      await page.getByRole('option').first().waitFor();
      const at = (): Promise<string | null> =>
        input.evaluate((field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null);
      for (let press = 0; press < 6 && (await at())?.startsWith(name) !== true; press += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await eventually(() => lit(page)).toEqual([code]);
      await eventually(() => answer.innerText()).toContain(name);
      expect(await answer.getByRole('link').getAttribute('href')).toMatch(new RegExp(`/places/${code}/$`));
      expect([await page.getByRole('option').count(), await input.getAttribute('aria-expanded')]).toEqual([0, 'false']);
    }
    expect(await answer.evaluate((box) => box.localName)).toBe('output');
    await input.fill('没有这个地方');
    await eventually(() => answer.innerText()).toContain('没有这个名字');
    expect((await lit(page)).length).toBe(132);
    expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(1);
    await page.context().setOffline(false);
    await input.fill('bm');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/350404003006/');
    await page.context().close();
  });

  test('by a finger on its dot or beside it', async () => {
    const page = await open(PHONE);
    await page.locator('#finder').evaluate((field) => {
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await eventually(() => told(page)).toBe(LAST);
    await page.locator('.moving-dots.pressable').waitFor();
    await arrive(page);
    const dot = page.locator('.moving-dots circle[data-code="350404200202"]');
    const box = (await dot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.touchscreen.tap(box.x + box.width / 2 + 3, box.y + box.height / 2 + 2);
    await eventually(() => lit(page)).toEqual(['350404200202']);
    expect(await page.locator('.finder-found a').getAttribute('href')).toMatch(/\/places\/350404200202\/$/);
    await page.context().close();
  });

  test('also where the story stands still, whose reader wants no motion', async () => {
    const page = await open({ ...DESK, reducedMotion: 'reduce' });
    await page.locator('#finder').focus();
    await page.getByRole('combobox').fill('xiaojiao');
    await page.getByRole('option').first().waitFor();
    expect([await page.locator('.stage-rail').count(), await page.locator('.still > svg:visible').count()]).toEqual([0, STEPS.length - 1]);
    await page.keyboard.press('Enter');
    await eventually(() => lit(page)).toEqual(['350404002008']);
    const moves = await page
      .locator('.moving-dots circle')
      .evaluateAll((dots) => dots.filter((one) => Number.parseFloat(getComputedStyle(one).transitionDuration) > 0).length);
    expect(moves).toBe(0);
    const [dots, still] = await Promise.all(['.moving-dots', `#step-${LAST} .still`].map((each) => page.locator(each).boundingBox()));
    expect(dots).toEqual(still);
    await page.context().close();
  });
});

test('without JavaScript every step is a picture beside its words, and the way to all places is a link', async () => {
  const page = await open({ ...PHONE, javaScriptEnabled: false });
  expect(await page.locator('.still[role=img] > svg:visible').count()).toBe(STEPS.length);
  expect(await page.locator('.story-step h1:visible, .story-step h2:visible').count()).toBe(STEPS.length);
  expect(await page.locator('#finder:visible').count()).toBe(0);
  await page.locator('.finder a:visible').click();
  await page.waitForURL('**/places/');
  await page.context().close();
});
