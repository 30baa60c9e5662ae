import { describe, expect, test } from 'vitest';
import { awake, eventually, tabInto, useCharts } from './explorer.ts';

const open = useCharts();

describe('what proves a row stands in the panel and is read out', () => {
  test.each([
    ['kin-report-process', '/charts/kin-report-process/', 'a step, by its place'],
    ['three-lights-parts', '/initiatives/light-action/', 'an entry of a list, on the page of its mechanism'],
    ['sister-alliances-network', '/embed/sister-alliances-network/', 'a member, in a frame'],
    ['party-day-calendar', '/charts/party-day-calendar/', 'a month, by the day of the calendar'],
  ])('%s at %s: %s', async (id, path) => {
    const chart = await open(id, { path });
    const { page, panel, status } = chart;
    const file = await page.request.get(new URL(`${page.url().split(path)[0] ?? ''}/charts/${id}.json`).href);
    const { rows } = (await file.json()) as {
      readonly rows: readonly { readonly evidence: { readonly quote: string | null; readonly where: string } }[];
    };
    const { quote, where } = rows[0]?.evidence ?? { quote: null, where: '' };
    await tabInto(chart);
    await awake(chart);
    await page.keyboard.press('ArrowDown');
    await eventually(() => panel.innerText()).toContain(where);
    if (quote !== null) expect(await panel.locator('.quote').innerText()).toBe(quote);
    await page.keyboard.press('Enter');
    await eventually(() => status.textContent()).toContain(where);
  });

  test('without a network the panel has the value, and nothing breaks', async () => {
    const chart = await open('kin-report-process', { expected: /Failed to load resource|ERR_/ });
    await chart.page.route('**/charts/*.json', (route) => route.abort());
    await tabInto(chart);
    await awake(chart);
    await chart.page.keyboard.press('ArrowDown');
    await chart.page.keyboard.press('Enter');
    await eventually(() => chart.panel.innerText()).toContain('近亲属要入党');
    expect(await chart.panel.locator('.chart-panel-where').count()).toBe(0);
    expect(await chart.panel.locator('a').getAttribute('href')).toBe('#e-step-1');
  });

  test('each row of the table leads to its proof, with or without scripts', async () => {
    const { page } = await open('kin-report-process', { javaScriptEnabled: false });
    const links = await page.locator('.chart-data tbody th a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBe(4);
    for (const href of links) expect(await page.locator(href).count(), href).toBe(1);
  });
});
