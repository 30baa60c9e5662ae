import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, eventually, inDepth, tabInto, tableOf, useCharts, type OpenChart } from './explorer.ts';

const open = useCharts();
const ID = 'party-day-calendar';

/** The weekday of a day by Zeller's congruence, which knows nothing of the calendar of any computer. */
function zeller(year: number, month: number, day: number): string {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const century = Math.floor(y / 100);
  const inCentury = y % 100;
  const h = day + Math.floor((13 * (m + 1)) / 5) + inCentury + Math.floor(inCentury / 4) + Math.floor(century / 4) + 5 * century;
  return `周${'六日一二三四五'[h % 7] ?? ''}`;
}
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const yearField = ({ figure }: OpenChart): Locator => figure.getByRole('spinbutton', { name: '年份' });
async function openControls(): Promise<OpenChart & { readonly printed: number; readonly day: number }> {
  const chart = await open(ID);
  const [row] = (await tableOf(chart)).rows;
  await chart.figure.getByRole('button', { name: '换年份' }).click();
  await yearField(chart).waitFor();
  return { ...chart, printed: Number.parseInt(row?.key ?? '', 10), day: Number.parseInt(row?.cells[1] ?? '', 10) };
}
/** Everything a reader can read of the chart. */
const readable = async ({ figure }: OpenChart): Promise<string> =>
  (await figure.locator('> svg, table').evaluateAll((parts) => parts.map((part) => part.textContent))).join('\n');

async function expectYear(chart: OpenChart, year: number, day: number): Promise<void> {
  await eventually(async () => (await tableOf(chart)).rows[0]?.key).toBe(`${year}-01`);
  const { rows } = await tableOf(chart);
  expect(rows.map(({ cells }) => cells)).toEqual(rows.map((_row, index) => [`${index + 1}月`, `${day}日`, zeller(year, index + 1, day)]));
  const text = (await chart.picture.textContent()) ?? '';
  expect(text).toContain(`${year}年，大点是每月${day}日`);
  // One dot stands for the day, the path has all others.
  const february = await chart.picture.locator(`path[data-key="${year}-02"]`).getAttribute('d');
  expect(february?.split('M')).toHaveLength(leap(year) ? 29 : 28);
  expect(await chart.figure.locator('svg > desc').first().textContent()).toContain(`${year}年每月${day}日`);
}

test('the calculation of the test itself knows days that everybody knows', () => {
  expect([zeller(1949, 10, 1), zeller(2000, 1, 1), zeller(2024, 2, 29)]).toEqual(['周六', '周六', '周四']);
});

describe('the year of a calendar', () => {
  test('goes earlier and later, is announced and shared, and goes back to the printed one, letter by letter', async () => {
    const chart = await openControls();
    const { figure, printed, day, status } = chart;
    const before = await readable(chart);
    const later = figure.getByRole('button', { name: '下一年' });
    for (const year of [printed + 1, printed + 2]) {
      await later.press('Enter');
      await expectYear(chart, year, day);
    }
    expect(await chart.search()).toBe(`?${ID}.year=${printed + 2}`);
    expect(await status.textContent()).toBe(`已换成${printed + 2}年`);

    const shared = await open(ID, { search: await chart.search() });
    await expectYear(shared, printed + 2, day);
    await eventually(() => yearField(shared).inputValue()).toBe(String(printed + 2));
    expect(await readable(shared)).toBe(await readable(chart));

    await chart.page.bringToFront();
    await figure.getByRole('button', { name: '上一年' }).click();
    await expectYear(chart, printed + 1, day);
    await figure.getByRole('button', { name: `回到${printed}年` }).click();
    await eventually(() => chart.search()).toBe('');
    expect(await readable(chart)).toBe(before);
  });

  inDepth('is typed, from 1990 to 2199; what is no year leads back to the printed one', async () => {
    const chart = await openControls();
    const { printed, day } = chart;
    for (const [typed, year] of [
      ['2028', 2028],
      ['2100', 2100],
      ['', printed],
      ['1990', 1990],
      ['1989', 1990],
      ['99999', 2199],
      ['-5', 1990],
      ['2030.5', printed],
    ] as const) {
      await yearField(chart).fill(typed);
      await yearField(chart).press('Enter');
      await expectYear(chart, year, day);
      await eventually(() => yearField(chart).inputValue()).toBe(String(year));
      expect(await chart.search()).toBe(year === printed ? '' : `?${ID}.year=${year}`);
    }
  });

  inDepth('is walked like the printed one, and Escape leads back to that', async () => {
    const { printed, day } = await openControls();
    const chart = await open(ID, { search: `?${ID}.year=2031` });
    await expectYear(chart, 2031, day);
    await tabInto(chart);
    await awake(chart);
    await chart.page.keyboard.press('End');
    expect(await chart.active()).toBe(`12月，日期：${day}日，星期：${zeller(2031, 12, day)}，第12项，共12项`);
    await chart.page.keyboard.press('Escape');
    await chart.page.keyboard.press('Escape');
    await eventually(() => chart.search()).toBe('');
    await expectYear(chart, printed, day);
  });

  inDepth.each(['1989', '2200', '26', 'abcd', '2026.5'])('is not %j, whatever an address says', async (year) => {
    const chart = await open(ID, { search: `?${ID}.year=${year}` });
    await awake(chart);
    expect((await tableOf(chart)).rows).toHaveLength(12);
    expect(await readable(chart)).not.toMatch(new RegExp(`(?<!\\d)${year}年`));
  });
});
