import { describe, expect, test } from 'vitest';
import { eventually, tableOf, useCharts, type OpenChart } from './explorer.ts';

const open = useCharts();
/** A chart with a row for each of 132 places: name, kind, township, class. */
const ID = 'class-dots';

const shownRows = ({ figure }: OpenChart): Promise<readonly (readonly string[])[]> =>
  figure
    .locator('tbody tr')
    .evaluateAll((rows: HTMLTableRowElement[]) =>
      rows.filter((row) => row.checkVisibility()).map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
    );
const names = async (chart: OpenChart): Promise<readonly (string | undefined)[]> => (await shownRows(chart)).map(([name]) => name);
/** Keys of the dots that are not faded. */
const brightDots = ({ picture }: OpenChart): Promise<readonly string[]> =>
  picture
    .locator('circle[data-key]')
    .evaluateAll((dots) =>
      dots.filter((dot) => Number(getComputedStyle(dot).opacity) > 0.9).map((dot) => dot.getAttribute('data-key') ?? ''),
    );
const choose = async ({ figure, status }: OpenChart, column: string, value: string): Promise<void> => {
  const before = await status.textContent();
  await figure.getByRole('combobox', { name: column, exact: true }).selectOption(value);
  await eventually(() => status.textContent()).not.toBe(before);
};
async function openControls(search = ''): Promise<OpenChart> {
  const chart = await open(ID, { search, reducedMotion: 'reduce' });
  if (search === '') await chart.figure.getByRole('button', { name: '筛选排序' }).click();
  await chart.figure.getByRole('group', { name: '筛选排序' }).waitFor();
  return chart;
}

/** Rows as they must be, computed here from the printed table. */
const FILTERS: readonly (readonly [column: string, index: number, value: string])[] = [
  ['乡镇街道', 2, '洋溪镇'],
  ['类别', 1, '村'],
  ['城乡分类', 3, '镇中心区'],
];

describe('a reader can', () => {
  test('keep the rows of a township, of a kind, of a class, and share that; a way back leads to the printed chart', async () => {
    const chart = await openControls();
    const { figure, status, page } = chart;
    const printed = await tableOf(chart);
    const text = await figure.locator('table').innerHTML();
    let left = printed.rows;
    for (const [column, index, value] of FILTERS) {
      left = left.filter(({ cells }) => cells[index] === value);
      expect(left.length).toBeGreaterThan(0);
      await choose(chart, column, value);
      expect(await shownRows(chart)).toEqual(left.map(({ cells }) => cells));
      expect(await status.textContent()).toBe(`${printed.rows.length}项中的${left.length}项`);
      expect(await figure.locator('.chart-controls').innerText()).toContain(`${printed.rows.length}项中的${left.length}项`);
      expect(await brightDots(chart)).toEqual(left.map(({ key }) => key));
    }
    // Whoever walks by keyboard meets only what is left.
    expect(await chart.picture.getByRole('option').count()).toBe(left.length);

    const search = await chart.search();
    expect(decodeURIComponent(search)).toBe(
      `?${FILTERS.map(([, index, value]) => `${ID}.only${index}=${value}`)
        .toSorted()
        .join('&')}`,
    );
    const shared = await openControls(search);
    await eventually(async () => (await shownRows(shared)).length).toBe(left.length);
    expect(await shownRows(shared)).toEqual(left.map(({ cells }) => cells));
    expect(await shared.search()).toBe(search);
    for (const [column, , value] of FILTERS)
      expect(await shared.figure.getByRole('combobox', { name: column, exact: true }).inputValue()).toBe(value);

    await page.bringToFront();
    await figure.getByRole('button', { name: '恢复原样' }).click();
    await eventually(() => chart.search()).toBe('');
    expect(await tableOf(chart)).toEqual(printed);
    // In the bytes of the table nothing is left either, but for the empty class of rows that were lit.
    const restored = await figure.locator('table').innerHTML();
    expect(restored.replaceAll(' class=""', '')).toBe(text.replaceAll(' class=""', ''));
    expect(await brightDots(chart)).toHaveLength(printed.rows.length);
  });

  test('sort by any column, up, down and as printed, and share that', async () => {
    const chart = await openControls();
    const printed = await names(chart);
    const header = chart.figure.getByRole('columnheader', { name: '社区或村' });
    const sorted = printed.toSorted((a = '', b = '') => a.localeCompare(b, 'zh-CN'));
    expect(sorted).not.toEqual(printed);
    for (const [order, state, rows] of [
      ['ascending', `?${ID}.sort=0-ascending`, sorted],
      ['descending', `?${ID}.sort=0-descending`, sorted.toReversed()],
      [null, '', printed],
    ] as const) {
      await header.getByRole('button').press('Enter');
      await eventually(() => chart.search()).toBe(state);
      expect(await header.getAttribute('aria-sort')).toBe(order);
      expect(await names(chart)).toEqual(rows);
    }
    const shared = await openControls(`?${ID}.sort=0-descending`);
    await eventually(() => names(shared)).toEqual(sorted.toReversed());
  });

  test('open and close the controls by keyboard, which say whether they are open', async () => {
    const chart = await open(ID);
    const opener = chart.figure.getByRole('button', { name: '筛选排序' });
    const controls = chart.figure.locator('.chart-controls');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await opener.press('Enter');
    await controls.waitFor();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await opener.press('Enter');
    expect([await controls.isVisible(), await opener.getAttribute('aria-expanded')]).toEqual([false, 'false']);
  });
});

let printed: Awaited<ReturnType<typeof tableOf>> | undefined;
test.each([
  ['an unknown township', `${ID}.only2=%E7%94%B2%E9%95%87`],
  ['a column there is not', `${ID}.only9=%E6%9D%91&${ID}.sort=9-ascending`],
  ['an unknown place', `${ID}.pin=350404999999`],
  ['a script', `${ID}.only1=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&${ID}.pin=%3Cscript%3E`],
  ['a zoom of what is no tree, a year of what is no calendar', `${ID}.zoom=350404001&${ID}.year=2030`],
  ['half a letter', `${ID}.only1=%E6%9D`],
])('an address that asks for %s shows the chart as printed', async (_what, search) => {
  printed ??= await tableOf(await open(ID));
  const chart = await open(ID, { search: `?v=00000000&${search}` });
  await chart.figure.locator('svg[role=listbox]').first().waitFor();
  expect(await tableOf(chart)).toEqual(printed);
  expect(await shownRows(chart)).toHaveLength(printed.rows.length);
  expect(await chart.panel.isVisible()).toBe(false);
  expect(await chart.search()).toContain('v=00000000');
});
