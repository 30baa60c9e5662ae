import { describe, expect, test } from 'vitest';
import { marksOf, useMap, type OpenMapPage } from './map-page.ts';
import { resize } from './site.ts';

const open = useMap();
const WHOLE = 132;

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
