import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, eventually, everyNthForm, tableOf, upTo, useCharts, type OpenChart } from './explorer.ts';

const open = useCharts();
const DOTS = 'class-dots';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a mark that lies open: no other is on top of it there. Null where every mark of the key is covered. */
function openSpot(picture: Locator, key: string): Promise<Point | null> {
  return picture.evaluate((svg, wanted) => {
    for (const mark of svg.querySelectorAll(`:is(rect, circle, text)[data-key="${CSS.escape(wanted)}"]`)) {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = mark.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      // Hollow shapes are seen through.
      const hit = document.elementFromPoint(x, y)?.closest('[data-key], svg') ?? null;
      if (hit === svg || hit?.getAttribute('data-key') === wanted) return { x, y };
    }
    return null;
  }, key);
}

/** A point beside a dot, as far from its edge as told, that is nearer to it than to any other mark. */
function beside(picture: Locator, away: number): Promise<Point & { readonly key: string }> {
  return picture.evaluate((svg, distance) => {
    const found = [...svg.querySelectorAll('circle[data-key]')].map((dot) => ({ dot, box: dot.getBoundingClientRect() }));
    const gap = (x: number, y: number, { left, right, top, bottom }: DOMRect): number =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    for (const { dot, box } of found) {
      for (const [x, y] of [
        [box.left - distance, box.y + box.height / 2],
        [box.right + distance, box.y + box.height / 2],
      ] as const) {
        const others = found.filter((other) => other.dot !== dot).map((other) => gap(x, y, other.box));
        const clear = document.elementFromPoint(x, y)?.closest('[data-key]') === null;
        if (x > 0 && x < innerWidth && clear && Math.min(...others) > distance + 4)
          return { x, y, key: dot.getAttribute('data-key') ?? '' };
      }
    }
    throw new Error('no dot stands free');
  }, away);
}

const shownName = async ({ panel }: OpenChart): Promise<string> =>
  (await panel.isVisible()) ? ((await panel.innerText()).split('\n')[0] ?? '') : '';
const centreOf = async (dots: Locator): Promise<Point> => {
  const box = await dots.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

describe('a mouse', () => {
  test.each(everyNthForm(5))('over the marks of the form %s, %s, shows the rows they stand for', async (_form, id) => {
    const chart = await open(id);
    const { rows } = await tableOf(chart);
    await chart.picture.hover({ position: { x: 1, y: 1 } });
    await awake(chart);
    let met = 0;
    for (const { key, cells } of rows.slice(0, 8)) {
      const spot = await openSpot(chart.picture, key);
      if (spot === null) continue;
      if (met === upTo(3)) break;
      met += 1;
      await chart.page.mouse.move(spot.x, spot.y);
      expect(await shownName(chart)).toBe(cells[0]);
    }
    expect(met).toBeGreaterThan(1);
    await chart.page.mouse.move(2, 2);
    await eventually(() => chart.panel.isVisible()).toBe(false);
    expect([await chart.search(), await chart.status.textContent()]).toEqual(['', '']);
  });

  test('pins with a click, keeps that whatever it passes, and unpins with a click on it, on empty ground or elsewhere', async () => {
    const chart = await open(DOTS);
    const dots = chart.picture.locator('circle[data-key]');
    const { rows } = await tableOf(chart);
    const [first, other] = [dots.first(), dots.last()];
    const name = rows.find(({ key }) => key === rows[0]?.key)?.cells[0];
    for (const away of ['mark', 'ground', 'page'] as const) {
      await first.click();
      await eventually(() => chart.search()).toBe(`?${DOTS}.pin=${rows[0]?.key ?? ''}`);
      expect(await first.getAttribute('aria-selected')).toBe('true');
      await other.hover();
      expect(await shownName(chart)).toBe(name);
      if (away === 'mark') await first.click();
      else if (away === 'ground') await chart.picture.click({ position: { x: 1, y: 1 } });
      else await chart.page.locator('h1').click();
      expect(await chart.search(), away).toBe('');
      expect(await first.getAttribute('aria-selected')).toBe('false');
    }
  });

  test('has what it brought up sent away by Escape, wherever focus is', async () => {
    const chart = await open(DOTS);
    await chart.picture.hover({ position: { x: 1, y: 1 } });
    await awake(chart);
    await chart.picture.locator('circle[data-key]').nth(3).hover();
    await chart.panel.waitFor();
    expect(await chart.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await chart.page.keyboard.press('Escape');
    expect(await chart.panel.isVisible()).toBe(false);
  });

  test('has to be on a dot or close to it', async () => {
    const chart = await open(DOTS);
    await chart.picture.hover({ position: { x: 1, y: 1 } });
    await awake(chart);
    const near = await beside(chart.picture, 4);
    await chart.page.mouse.move(near.x, near.y);
    expect(await shownName(chart)).not.toBe('');
    const far = await beside(chart.picture, 9);
    await chart.page.mouse.move(far.x, far.y);
    expect(await shownName(chart)).toBe('');
  });
});

describe('a finger', () => {
  test('pins a dot that it meets within 20 px, and leaves it beside the chart', async () => {
    const chart = await open(DOTS, PHONE);
    await chart.picture.scrollIntoViewIfNeeded();
    const spot = await beside(chart.picture, 20);
    await chart.page.touchscreen.tap(spot.x, spot.y);
    await awake(chart);
    await eventually(() => chart.search()).toBe(`?${DOTS}.pin=${spot.key}`);
    const { rows } = await tableOf(chart);
    expect(await shownName(chart)).toBe(rows.find(({ key }) => key === spot.key)?.cells[0]);
    await chart.panel.getByRole('button').tap();
    expect([await chart.search(), await shownName(chart)]).toEqual(['', '']);
    const again = await beside(chart.picture, 6);
    await chart.page.touchscreen.tap(again.x, again.y);
    expect(await chart.search()).toBe(`?${DOTS}.pin=${again.key}`);
    await chart.page.locator('h1').tap();
    expect([await chart.search(), await shownName(chart)]).toEqual(['', '']);
  });

  test('that starts on a chart still scrolls the page, and pins nothing', async () => {
    const chart = await open(DOTS, PHONE);
    await chart.picture.scrollIntoViewIfNeeded();
    const before = await chart.page.evaluate(() => scrollY);
    const { x, y } = await centreOf(chart.picture.locator('circle[data-key]').first());
    const session = await chart.context.newCDPSession(chart.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }] });
    await touch('touchStart');
    for (let up = 20; up <= 200; up += 20) await touch('touchMove', up);
    await touch('touchEnd');
    await awake(chart);
    await eventually(() => chart.page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(await chart.search()).toBe('');
  });
});
