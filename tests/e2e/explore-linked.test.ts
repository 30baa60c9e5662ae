import { describe, expect, test } from 'vitest';
import { awake, eventually, useCharts } from './explorer.ts';

const open = useCharts();
/** A page on which two charts draw the same fact, and one on which two number their own members. */
const SHARED = { path: '/initiatives/joint-villages/', id: 'joint-villages-units', other: 'joint-comparison', key: 'joint-villages' };
const LOCAL = { path: '/initiatives/red-steward/', id: 'steward-network', other: 'steward-firms-network', key: 'node-1' };

describe('what one chart points at', () => {
  test('is lit in every chart and table of the page that draws it, and nothing else is', async () => {
    const { page, picture } = await open(SHARED.id, { path: SHARED.path });
    const lit = (chart: string, part: string): Promise<readonly (string | null)[]> =>
      page
        .locator(`#chart-${chart} ${part} .active, #chart-${chart} ${part}.active`)
        .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-key')))]);
    const marks = await page.locator(`#chart-${SHARED.other} svg [data-key="${SHARED.key}"]`).count();
    expect(marks).toBeGreaterThan(0);
    await picture.hover({ position: { x: 1, y: 1 } });
    await awake({ picture });
    await picture.locator(`[data-key="${SHARED.key}"]`).first().hover();
    for (const chart of [SHARED.id, SHARED.other])
      for (const part of ['svg', 'tr']) expect(await lit(chart, part), `${chart} ${part}`).toEqual([SHARED.key]);
    expect(await page.locator(`#chart-${SHARED.other} svg .active`).count()).toBe(marks);
    const dimmed = page.locator(`#chart-${SHARED.other} svg:visible [data-key]:not(.active)`).first();
    await eventually(() => dimmed.evaluate((mark) => Number(getComputedStyle(mark).opacity))).toBeLessThan(0.5);
    await page.mouse.move(2, 2);
    expect(await page.locator('.active').count()).toBe(0);
    await eventually(() => dimmed.evaluate((mark) => Number(getComputedStyle(mark).opacity))).toBe(1);
  });

  test('is lit from a row of its table, too', async () => {
    const { page, figure, picture } = await open(SHARED.id, { path: SHARED.path });
    await figure.locator('summary').click();
    await awake({ picture });
    // The click that fetched the scripts has opened the table, once.
    expect(await figure.locator('table').isVisible()).toBe(true);
    await figure.locator(`tr[data-key="${SHARED.key}"] td`).first().hover();
    expect(await page.locator(`#chart-${SHARED.other} svg .active`).count()).toBeGreaterThan(0);
    await page.mouse.move(2, 2);
    expect(await page.locator('.active').count()).toBe(0);
  });

  test('is not lit elsewhere when its number is only one of its own chart', async () => {
    const { page, figure, picture } = await open(LOCAL.id, { path: LOCAL.path });
    expect(await page.locator(`#chart-${LOCAL.other} svg [data-key="${LOCAL.key}"]`).count()).toBeGreaterThan(0);
    await picture.hover({ position: { x: 1, y: 1 } });
    await awake({ picture });
    await picture.focus();
    await page.keyboard.press('Home');
    expect(await figure.locator('svg .active').count()).toBeGreaterThan(0);
    expect(await page.locator(`#chart-${LOCAL.other} .active`).count()).toBe(0);
  });

  test('stays lit while it is pinned, though the reader points at another chart and leaves it', async () => {
    const { page, picture, search } = await open(SHARED.id, { path: SHARED.path, search: `?${SHARED.id}.pin=${SHARED.key}` });
    await awake({ picture });
    const lit = page.locator(`#chart-${SHARED.id} svg .active`);
    await eventually(() => lit.count()).toBeGreaterThan(0);
    const before = await lit.count();
    const other = page.locator(`#chart-${SHARED.other} > svg:visible`);
    await other.hover({ position: { x: 1, y: 1 } });
    await awake({ picture: other });
    await other.locator('text[data-key]').last().hover();
    expect(await lit.count()).toBe(0);
    await page.mouse.move(2, 2);
    await eventually(() => lit.count()).toBe(before);
    expect(await search()).toBe(`?${SHARED.id}.pin=${SHARED.key}`);
  });

  test('of two charts stands in one address, and each is restored', async () => {
    const search = `?${SHARED.id}.pin=${SHARED.key}&${LOCAL.id}.pin=x&${SHARED.other}.sort=0-descending`;
    const { page, panel } = await open(SHARED.id, { path: SHARED.path, search });
    await panel.waitFor();
    await eventually(() => page.locator(`#chart-${SHARED.other} [aria-sort]`).count()).toBe(1);
    const kept = new URLSearchParams(new URL(page.url()).search);
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(new URLSearchParams(search)));
  });
});
