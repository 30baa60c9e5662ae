import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually } from './explorer.ts';
import { listOf, marksOf, still, useMap } from './map-page.ts';

const open = useMap();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const WHOLE = 132;

/** Fingers on the screen, and where they go. */
async function drag(
  client: CDPSession,
  from: readonly (readonly [number, number])[],
  to: readonly (readonly [number, number])[],
): Promise<void> {
  const points = (at: readonly (readonly [number, number])[]): { x: number; y: number; id: number }[] =>
    at.map(([x, y], id) => ({ x, y, id }));
  const between = (share: number): readonly (readonly [number, number])[] =>
    from.map(([x, y], index) => {
      const [toX = x, toY = y] = to[index] ?? [];
      return [x + (toX - x) * share, y + (toY - y) * share] as const;
    });
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
  for (let step = 1; step <= 8; step += 1)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(between(step / 8)) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Waits until a page that was flung lies still, however far, and brings a frame back into sight. @returns how far down the window its middle is then. */
async function atRest(page: Page, frame: Locator): Promise<number> {
  await page.evaluate(
    () =>
      new Promise<void>((rest) => {
        const watch = (last: number, since: number): void => {
          const now = performance.now();
          if (scrollY !== last) requestAnimationFrame(() => watch(scrollY, now));
          else if (now - since > 300) rest();
          else requestAnimationFrame(() => watch(last, since));
        };
        watch(scrollY, performance.now());
      }),
  );
  await frame.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const box = await frame.boundingBox();
  return (box?.y ?? 0) + (box?.height ?? 0) / 2;
}

test('without JavaScript the still map and the whole list are there, and nothing is offered that does nothing', async () => {
  const map = await open({ javaScriptEnabled: false, ...PHONE });
  expect([(await listOf(map)).length, (await marksOf(map)).length]).toEqual([WHOLE, WHOLE]);
  expect(
    await map.page.locator('.map-legend:visible, .map-buttons:visible, .map-locate:visible, .map-panel:visible, .map-skip:visible').count(),
  ).toBe(0);
  expect(await map.page.locator('.still-legend').isVisible()).toBe(true);
});

describe('on a phone', () => {
  test('one finger scrolls the page over the map and is told what two can do; two move the map', async () => {
    const map = await open(PHONE);
    const { page, frame, context } = map;
    const client = await context.newCDPSession(page);
    await frame.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, 150));
    const box = await frame.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 180, (box?.y ?? 0) + 300];
    const scrolled = await page.evaluate(() => scrollY);
    await drag(client, [[x, y]], [[x, y - 160]]);
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 60);
    expect(await page.locator('.map-hint').innerText()).toBe('用两根手指移动和缩放地图');
    expect(await map.search()).toBe('');
    const middle = await atRest(page, frame);
    await drag(
      client,
      [
        [x - 20, middle],
        [x + 20, middle],
      ],
      [
        [x - 90, middle],
        [x + 90, middle],
      ],
    );
    await eventually(() => map.search()).toContain('view=');

    // A press beside a mark means it, and the panel stands under the map.
    await page.getByRole('button', { name: '看全区' }).click();
    await still(map);
    const mark = await page.locator('.map-ground .own:visible').first().boundingBox();
    await page.touchscreen.tap((mark?.x ?? 0) + 3, (mark?.y ?? 0) - 6);
    await map.panel.waitFor();
    const [above, below] = [await frame.boundingBox(), await map.panel.boundingBox()];
    expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    // From the list the map comes into sight again.
    await page.locator('.map-list li a').last().scrollIntoViewIfNeeded();
    await page.locator('.map-list li a').last().tap();
    await eventually(() => frame.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(-2);
  });

  test('where the browser has no full screen, the map lies over the page', async () => {
    const map = await open({
      ...PHONE,
      before: (page) => page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'requestFullscreen')),
    });
    const { page, frame } = map;
    await page.getByRole('button', { name: '全屏', exact: true }).click();
    const box = await frame.boundingBox();
    expect([box?.width ?? 0, box?.height ?? 0].map((side) => side > 370)).toEqual([true, true]);
    expect(
      await page
        .locator('.map-stage')
        .evaluate((stage) => [stage.getBoundingClientRect().top, getComputedStyle(document.documentElement).overflow]),
    ).toEqual([0, 'hidden']);
    // There one finger moves the map: nothing else can scroll.
    const client = await map.context.newCDPSession(page);
    await page.getByRole('button', { name: '放大' }).click();
    await still(map);
    const before = await map.search();
    await drag(client, [[200, 500]], [[120, 420]]);
    await eventually(() => map.search()).not.toBe(before);
    await page.getByRole('button', { name: '退出全屏' }).press('Escape');
    expect(await page.locator('.map-stage.over').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).not.toBe('hidden');
  });
});

test.each([
  ['no-preference', 1],
  ['reduce', 0],
] as const)('the map moves as the reader lets it: %s', async (reducedMotion, proxies) => {
  const map = await open({ reducedMotion });
  // Leaflet needs this element only to slide while it zooms.
  expect(await map.page.locator('.leaflet-proxy').count()).toBe(proxies);
});

describe('without a network', () => {
  test('the still map stays, filters and list work, and the next connection brings the map', async () => {
    const map = await open({
      ground: false,
      expected: /Failed to load resource/,
      before: (page) => page.route('**/map/data.json', (route) => route.abort('internetdisconnected')),
    });
    const { page, panel } = map;
    await page.locator('.map-notice').waitFor();
    expect([(await marksOf(map)).length, await page.locator('.map-buttons').isVisible()]).toEqual([WHOLE, false]);
    await page.getByRole('button', { name: /^村\d+$/ }).click();
    const villages = await listOf(map);
    expect(villages.length).toBeLessThan(WHOLE);
    expect(await marksOf(map)).toEqual(villages);
    await page.locator('.map-list li:visible a').first().click();
    expect(await panel.isVisible()).toBe(true);
    await page.unroute('**/map/data.json');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('.map-ground .strong').first().waitFor();
    expect([await marksOf(map), await page.locator('.map-notice').isVisible()]).toEqual([villages, false]);
  });

  test('everything goes on once the map is there', async () => {
    // The browser asks for the icon again whenever the address changes.
    const map = await open({ expected: /Failed to load resource.*icon\.svg/ });
    const { page, context, panel } = map;
    await context.setOffline(true);
    await page.locator('.map-locate select').selectOption('350404102');
    await still(map);
    await page.getByRole('button', { name: '放大' }).click();
    await page.getByRole('button', { name: /^社区\d+$/ }).click();
    await page.locator('.map-list li:visible a').first().click();
    await eventually(() => panel.innerText()).toContain('哪些机制到了这里');
    await page.getByRole('button', { name: '看全区' }).click();
    await eventually(async () => (await marksOf(map)).length).toBeGreaterThan(0);
  });
});

test('a press on ＋ never leads to empty ground, however often', async () => {
  const map = await open({ viewport: { width: 390, height: 844 } });
  for (let press = 0; press < 6; press += 1) {
    await map.page.getByRole('button', { name: '放大' }).click();
    await still(map);
    await eventually(async () => (await marksOf(map)).length).toBeGreaterThan(0);
    const inside = await map.frame.evaluate((frame) => {
      const box = frame.getBoundingClientRect();
      return [...frame.querySelectorAll('.map-ground .anchor')].some((mark) => {
        const { x, y, width } = mark.getBoundingClientRect();
        return width > 0 && x > box.x && x < box.right && y > box.y && y < box.bottom;
      });
    });
    expect(inside, `press ${press + 1}`).toBe(true);
  }
  expect(await map.page.locator('.map-nothing').innerText()).toBe('');
});
