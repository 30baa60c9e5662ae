import { expect, test } from 'vitest';
import { awake, eventually, everyNthForm, tabInto, tableOf, upTo, useCharts, type OpenChart } from './explorer.ts';
import { labelProblems, sidewaysScroll } from './measure.ts';
import { resize } from './site.ts';

const open = useCharts();
/** The widest last: there the next step begins. */
const WIDTHS = [320, 390, 1440] as const;

/** What is wrong with the labels of a chart, as it stands now, at each width. */
async function problems({ page, search }: OpenChart, widths: readonly number[] = WIDTHS): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await resize(page, width);
    const measured = await page.evaluate(labelProblems);
    expect(measured.count).toBeGreaterThan(5);
    const state = await search();
    found.push(...[...measured.problems, ...(await page.evaluate(sidewaysScroll))].map((says) => `${state} at ${width}  ${says}`));
  }
  return found;
}

test('the labels of the tree stand well in every township that is enlarged', async () => {
  const chart = await open('district-tree', { reducedMotion: 'reduce' });
  const townships = (await tableOf(chart)).rows.flatMap(({ key }) => (/^\d{9}$/.test(key) ? [key] : []));
  expect(townships.length).toBeGreaterThan(5);
  const found = [...(await problems(chart))];
  for (const key of townships) {
    await chart.picture.locator(`rect[data-key="${key}"]`).click({ position: { x: 2, y: 2 } });
    await eventually(() => chart.search()).toContain(key);
    // Between the narrowest and the widest it only grows.
    found.push(...(await problems(chart, upTo(0) > 0 ? WIDTHS : [320, 1440])));
    await chart.figure.getByRole('button', { name: '返回全区' }).click();
    await eventually(() => chart.search()).toBe('');
  }
  expect(found).toEqual([]);
});

test('the labels of the calendar stand well in other years', async () => {
  const chart = await open('party-day-calendar', { reducedMotion: 'reduce' });
  await chart.figure.locator('.chart-explore').click();
  const found: string[] = [];
  for (const year of ['1990', '2028', '2199']) {
    await chart.figure.getByRole('spinbutton').fill(year);
    await chart.figure.getByRole('spinbutton').press('Enter');
    await eventually(() => chart.search()).toContain(year);
    found.push(...(await problems(chart)));
  }
  expect(found).toEqual([]);
});

test.each(everyNthForm(2, 1))(
  'at 320 px the panel of the form %s, %s, can be read whole and hides no mark it belongs to',
  async (_form, id) => {
    const chart = await open(id, { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
    await tabInto(chart);
    await awake(chart);
    for (let step = 0; step < upTo(2, 4); step += 1) {
      await chart.page.keyboard.press('ArrowDown');
      await chart.page.keyboard.press('Enter');
      const { left, right, size, covers } = await chart.panel.evaluate((panel) => {
        const at = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        const [box, mark] = [panel.getBoundingClientRect(), document.getElementById(at)?.getBoundingClientRect()];
        const middle = { x: (mark?.x ?? 0) + (mark?.width ?? 0) / 2, y: (mark?.y ?? 0) + (mark?.height ?? 0) / 2 };
        const inside = middle.x > box.left && middle.x < box.right && middle.y > box.top && middle.y < box.bottom;
        const sizes = [...panel.querySelectorAll('*')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize));
        return { left: box.left, right: box.right, size: Math.min(...sizes), covers: inside };
      });
      expect([left >= 0, right <= 320, size >= 12, covers, await chart.page.evaluate(sidewaysScroll)]).toEqual([
        true,
        true,
        true,
        false,
        [],
      ]);
      await chart.page.keyboard.press('Escape');
    }
  },
);
