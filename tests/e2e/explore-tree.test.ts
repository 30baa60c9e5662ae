import { describe, expect, test } from 'vitest';
import { awake, eventually, inDepth, tabInto, tableOf, useCharts, type OpenChart } from './explorer.ts';

const open = useCharts();
const ID = 'district-tree';
const STILL = { reducedMotion: 'reduce' } as const;

/** Where every rectangle of the picture stands, and whether it shows. */
const drawn = ({ picture }: OpenChart): Promise<readonly string[]> =>
  picture.locator('rect[data-key]').evaluateAll((marks) =>
    marks.map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const origin = mark.closest('svg')?.getBoundingClientRect();
      const place = [x - (origin?.x ?? 0), y - (origin?.y ?? 0), width, height].map(Math.round);
      return `${mark.getAttribute('data-key') ?? ''} ${place.join(' ')} ${getComputedStyle(mark).opacity}`;
    }),
  );
const shownKeys = async (chart: OpenChart): Promise<readonly string[]> =>
  (await drawn(chart)).flatMap((mark) => (mark.endsWith(' 0') ? [] : [mark.split(' ')[0] ?? '']));

/** The first township and its places, off the table. */
async function firstTownship(
  chart: OpenChart,
): Promise<{ readonly key: string; readonly name: string; readonly places: readonly string[]; readonly totals: number }> {
  const { rows } = await tableOf(chart);
  const [{ key, cells } = { key: '', cells: [] }] = rows;
  const places = rows.filter((row) => row.key !== key && row.key.startsWith(key)).map((row) => row.key);
  expect(places.length).toBeGreaterThan(5);
  return { key, name: cells[0] ?? '', places, totals: rows.filter((row) => !/^\d+$/.test(row.key)).length };
}

describe('a township of the tree', () => {
  test('is enlarged by keyboard, walked, pinned in, shared, and left with Escape', async () => {
    const chart = await open(ID, STILL);
    const { page, status, picture, panel } = chart;
    const { key, name, places, totals } = await firstTownship(chart);
    await tabInto(chart);
    await awake(chart);
    const printed = await drawn(chart);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await eventually(() => chart.search()).toBe(`?${ID}.zoom=${key}`);
    await eventually(() => status.textContent()).toBe(`已放大${name}，${places.length}个社区和村。按Esc返回全区。`);
    expect(await shownKeys(chart)).toEqual([key, ...places]);
    expect(await drawn(chart)).not.toEqual(printed);
    // The totals that belong to no township stay where they stand beside it.
    expect(await picture.getByRole('option').count()).toBe(1 + places.length + totals);

    await page.keyboard.press('Home');
    for (const place of places) {
      await page.keyboard.press('ArrowDown');
      expect(await picture.getAttribute('aria-activedescendant')).toMatch(new RegExp(`${place}$`));
    }
    await page.keyboard.press('Enter');
    expect(await chart.search()).toBe(`?${ID}.zoom=${key}&${ID}.pin=${places.at(-1) ?? ''}`);
    const said = await panel.innerText();
    const shared = await open(ID, { ...STILL, search: await chart.search() });
    await eventually(() => shared.panel.isVisible()).toBe(true);
    expect([await shared.panel.innerText(), await drawn(shared), await shared.search()]).toEqual([
      said,
      await drawn(chart),
      await chart.search(),
    ]);

    await page.bringToFront();
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Escape');
    await eventually(() => chart.search()).toBe('');
    expect(await drawn(chart)).toEqual(printed);
    expect(await picture.locator('.zoom-labels').count()).toBe(0);
  });

  inDepth('is enlarged by a click, and its head or a button leads back', async () => {
    const chart = await open(ID, STILL);
    const { key } = await firstTownship(chart);
    const township = chart.picture.locator(`rect[data-key="${key}"]`);
    await township.hover({ position: { x: 2, y: 2 } });
    await awake(chart);
    const printed = await drawn(chart);
    const back = chart.figure.getByRole('button', { name: '返回全区' });
    for (const way of [township, back]) {
      expect(await back.isVisible()).toBe(false);
      await township.click({ position: { x: 2, y: 2 } });
      await back.waitFor();
      expect(await chart.search()).toBe(`?${ID}.zoom=${key}`);
      if (way === back) await way.press('Enter');
      else await way.click({ position: { x: 200, y: 10 } });
      await eventually(() => chart.search()).toBe('');
      await chart.page.mouse.move(2, 2);
      expect(await drawn(chart)).toEqual(printed);
    }
  });

  inDepth.each(['350404999', '350404001001', 'grids', '3'])('is not made of %s', async (zoom) => {
    const chart = await open(ID, { ...STILL, search: `?${ID}.zoom=${zoom}` });
    await awake(chart);
    await eventually(() => chart.search()).toBe('');
    expect(await chart.picture.locator('.zoom-labels').count()).toBe(0);
    expect(await chart.picture.locator('.away').count()).toBe(0);
  });
});
