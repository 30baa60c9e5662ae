import type { CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually } from './explorer.ts';
import { listOf, marksOf, still, useMap, type OpenMapPage } from './map-page.ts';
import { resize } from './site.ts';

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

/** Marks and names that cover another one in sight. Runs in the page. */
function clashes(): readonly string[] {
  const frame = document.querySelector('.map-frame')?.getBoundingClientRect() ?? new DOMRect();
  const things = [...document.querySelectorAll('.map-ground :is(text, .community, .village)')]
    .filter((one) => one.checkVisibility())
    .map((one) => ({
      name: one.textContent || (one.getAttribute('data-code') ?? ''),
      box: one.getBoundingClientRect(),
      isText: one.nodeName === 'text',
    }))
    .filter(({ box }) => box.right > frame.left && box.left < frame.right && box.bottom > frame.top && box.top < frame.bottom)
    // A mark is round, or nearly; a line of text has air above and below its signs.
    .map(({ name, box, isText }) => ({
      name,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      halfX: isText ? box.width / 2 : 0,
      halfY: isText ? box.height * 0.3 : 0,
      round: isText ? 0 : box.width / 2,
    }));
  return things.flatMap((a, index) =>
    things.slice(index + 1).flatMap((b) => {
      const [across, down] = [Math.abs(a.x - b.x) - a.halfX - b.halfX, Math.abs(a.y - b.y) - a.halfY - b.halfY];
      return Math.hypot(Math.max(0, across), Math.max(0, down)) < a.round + b.round - 0.5 || (across < 0 && down < 0)
        ? [`${a.name} covers ${b.name}`]
        : [];
    }),
  );
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
    const top = (await frame.boundingBox())?.y ?? 0;
    await drag(
      client,
      [
        [x - 20, top + 150],
        [x + 20, top + 150],
      ],
      [
        [x - 90, top + 150],
        [x + 90, top + 150],
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
    // A browser asks for the icon again whenever the address changes.
    const map = await open({ expected: /icon\.svg$/ });
    const { page, context, panel } = map;
    await context.setOffline(true);
    await page.locator('.map-locate select').selectOption('350404102');
    await still(map);
    await page.getByRole('button', { name: '放大' }).click();
    await page.getByRole('button', { name: /^社区\d+$/ }).click();
    await page.locator('.map-list li:visible a').first().click();
    expect(await panel.innerText()).toContain('哪些机制到了这里');
    await page.getByRole('button', { name: '看全区' }).click();
    expect((await marksOf(map)).length).toBeGreaterThan(0);
  });
});

test('at every width and zoom no name and no mark covers another, and turning the window keeps all in sight', async () => {
  const map = await open({ reducedMotion: 'reduce', search: '' });
  const { page } = map;
  const problems: string[] = [];
  for (const width of [320, 390, 700, 1024, 1440, 1920]) {
    await resize(page, width, 1000);
    await page.waitForTimeout(50);
    const out = await page.evaluate(() => {
      const frame = document.querySelector('.map-ground')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('.map-ground :is(.strong, .community, .village)')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .filter(
          ({ left, right, top, bottom }) =>
            left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1,
        ).length;
    });
    const small = await page
      .locator('.map-ground text:visible')
      .evaluateAll((names) => names.filter((name) => Number.parseFloat(getComputedStyle(name).fontSize) < 12).length);
    if (out > 0 || small > 0) problems.push(`at ${width}: ${out} out of sight, ${small} too small`);
    for (let step = 0; step <= 5; step += 1) {
      problems.push(...(await page.evaluate(clashes)).map((says) => `at ${width}, ${step} in: ${says}`));
      await page.locator('[data-do=in]').click();
    }
    await page.locator('[data-do=fit]').click();
  }
  expect(problems).toEqual([]);
});

describe('with a base map of the publisher', () => {
  const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
  /** The page as such a publisher's build prints it, with tiles from a server of our own. */
  const withTiles =
    (answers: boolean) =>
    (page: OpenMapPage['page'], address: string): Promise<unknown> =>
      page
        .route('**/map/', async (route) => {
          const base = { layers: [`${address}tiles/{s}/{z}/{x}/{y}.png`], subdomains: '01', mostZoom: 18, credit: '示例' };
          const response = await route.fetch();
          const html = (await response.text()).replace('<atlas-map', `<atlas-map data-base-map='${JSON.stringify(base)}'`);
          await route.fulfill({ response, body: html });
        })
        .then(() =>
          page.route('**/tiles/**', (route) => (answers ? route.fulfill({ body: PIXEL, contentType: 'image/png' }) : route.abort())),
        );

  test('its tiles lie under the places, with their credit at the lower left', async () => {
    const map = await open({ before: withTiles(true), colorScheme: 'dark' });
    await map.page.locator('.leaflet-tile-loaded').first().waitFor();
    expect(await map.page.locator('.map-ground .river').count()).toBe(0);
    const [credit, frame] = [await map.page.locator('.map-base-credit').boundingBox(), await map.frame.boundingBox()];
    expect(Math.abs((credit?.x ?? 0) - (frame?.x ?? 1))).toBeLessThan(2);
    expect(Math.abs((credit?.y ?? 0) + (credit?.height ?? 0) - (frame?.y ?? 0) - (frame?.height ?? 1))).toBeLessThan(2);
    expect((await marksOf(map)).length).toBe(WHOLE);
  });

  test('that does not come, the map is as without one', async () => {
    const map = await open({ before: withTiles(false), expected: /Failed to load resource/ });
    await map.page.locator('.map-ground .river').first().waitFor({ state: 'attached' });
    expect([
      await map.page.locator('.leaflet-tile').count(),
      await map.page.locator('.map-base-credit').isVisible(),
      (await marksOf(map)).length,
    ]).toEqual([0, false, WHOLE]);
  });
});

test('taken out of the page the map lets go of everything, and put back it starts again', async () => {
  const map = await open({ search: '?show=kind-village' });
  const { page } = map;
  await page.evaluate(() => {
    const element = document.querySelector('atlas-map');
    const place = element?.parentElement;
    element?.remove();
    // The still map, the whole list and plain links are left.
    const left = [
      element?.querySelectorAll('.leaflet-container, [role=button], li[hidden]').length,
      element?.querySelector('.map-still')?.className,
    ];
    if (left.join() !== '0,map-still') throw new Error(`left: ${left.join()}`);
    if (element) place?.append(element);
  });
  await page.locator('.map-ground .strong').first().waitFor();
  expect((await marksOf(map)).length).toBeGreaterThan(0);
});
