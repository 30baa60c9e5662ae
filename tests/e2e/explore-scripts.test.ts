import { describe, expect, test } from 'vitest';
import { awake, eventually, tableOf, useCharts, type ChartOptions, type OpenChart } from './explorer.ts';
import { MECHANISM } from './site.ts';

const open = useCharts();
const LAZY = ['explore', 'changes', 'tree-zoom', 'calendar-year'] as const;

/** Opens a chart and tells which of the scripts that wait for a reader were asked for so far. */
async function watched(id: string, options: ChartOptions = {}): Promise<OpenChart & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const chart = await open(id, {
    ...options,
    before: (page) => {
      page.on('request', (request) => {
        const name = /\/([\w-]+)\.[\w-]+\.js$/.exec(new URL(request.url()).pathname)?.[1];
        const lazy = LAZY.find((one) => one === name);
        if (lazy) asked.push(lazy);
      });
    },
  });
  return { ...chart, asked };
}

describe('the scripts of charts', () => {
  test('wait on a mechanism’s page for the first sign of interest', async () => {
    const { asked, page, picture } = await watched('joint-villages-units', { path: MECHANISM });
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    });
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await picture.hover();
    await awake({ picture });
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual(['explore']);
  });

  test.each([
    ['district-tree', 'tree-zoom'],
    ['party-day-calendar', 'calendar-year'],
  ] as const)('come one by one: %s asks for %s when that is used', async (id, last) => {
    const { asked, page, picture, figure } = await watched(id);
    await picture.hover({ position: { x: 1, y: 1 } });
    await awake({ picture });
    await figure.locator('.chart-explore').click();
    await figure.locator('.chart-controls').waitFor();
    expect(asked).toEqual(['explore', 'changes']);
    if (last === 'tree-zoom')
      await picture
        .locator('rect[data-key]')
        .first()
        .click({ position: { x: 2, y: 2 } });
    else await page.getByRole('button', { name: '下一年' }).click();
    await eventually(() => asked).toEqual(['explore', 'changes', last]);
  });

  test.each([
    ['names the chart', '?joint-villages-units.pin=joint-villages', ['explore']],
    ['names another chart', '?district-tree.zoom=350404001', []],
    ['names none', '?v=00000000', []],
  ])('come at once when the address %s', async (_what, search, expected) => {
    const { asked, page } = await watched('joint-villages-units', { path: MECHANISM, search });
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual(expected);
  });
});

describe('without a network', () => {
  const expected = /Failed to load resource: net::ERR_INTERNET_DISCONNECTED/;
  /** From outside the chart into it: a sign of interest. */
  const enter = async ({ page, picture }: OpenChart): Promise<void> => {
    await page.mouse.move(2, 2);
    await picture.hover({ position: { x: 1, y: 1 } });
  };

  test('a chart goes on working with the scripts that are there', async () => {
    const { context, page, picture, figure, panel, search } = await open('class-dots', { reducedMotion: 'reduce', expected });
    await figure.locator('.chart-explore').click();
    await figure.locator('.chart-controls').waitFor();
    await context.setOffline(true);
    await figure.getByRole('combobox', { name: '类别', exact: true }).selectOption('村');
    await eventually(() => search()).toContain('only1');
    await picture.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await panel.innerText()).toContain('类别：村');
    await context.setOffline(false);
  });

  test.each([
    ['class-dots', '.chart-explore'],
    ['district-tree', '> svg:visible rect[data-key]'],
    ['party-day-calendar', '.chart-explore'],
  ])('nothing breaks in %s whose scripts are not there yet, and they come with the network', async (id, press) => {
    const chart = await open(id, { reducedMotion: 'reduce', expected });
    const { context, page, picture, figure } = chart;
    const printed = await tableOf(chart);
    const target = figure.locator(press).first();
    /** Presses, and waits until the page knows that what it asked for does not come. */
    const pressInVain = async (): Promise<void> => {
      await context.setOffline(true);
      const refused = page.waitForEvent('requestfailed');
      await target.click({ position: { x: 2, y: 2 } });
      await refused;
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    };
    await pressInVain();
    expect(await picture.getAttribute('role')).toBe('img');
    await context.setOffline(false);
    await enter(chart);
    await awake(chart);
    // The second script, likewise.
    await pressInVain();
    expect([await tableOf(chart), await picture.isVisible(), await chart.search()]).toEqual([printed, true, '']);
    await context.setOffline(false);
    await target.click({ position: { x: 2, y: 2 } });
    if (id === 'district-tree') await eventually(() => chart.search()).toContain('zoom');
    else await figure.locator('.chart-controls').waitFor();
  });

  test('and without JavaScript nothing is offered that does nothing: picture and table are there', async () => {
    const { page, picture, figure } = await open('class-dots', { javaScriptEnabled: false });
    expect(await page.locator('.chart-explore').count()).toBe(1);
    expect(await page.locator('.chart-explore:visible, .chart-sort, .chart-panel, .chart-controls, svg[tabindex]').count()).toBe(0);
    expect([await picture.getAttribute('role'), await figure.locator('tbody tr:visible').count()]).toEqual(['img', 132]);
  });
});

describe('charts move', () => {
  /** How long anything in the figure takes to change, in any state. */
  const durations = (): number[] =>
    [...document.querySelectorAll('.chart, .chart *')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const animated = animationName === 'none' ? '0s' : animationDuration;
      return `${transitionDuration}, ${animated}`.split(', ').map(Number.parseFloat);
    });
  test.each([
    ['no-preference', 0.1, 0.5],
    ['reduce', 0, 0.001],
  ] as const)('as long as the reader lets them: %s', async (reducedMotion, least, most) => {
    const { page, figure } = await open('district-tree', { reducedMotion, search: '?district-tree.zoom=350404001' });
    await figure.locator('.zoom-labels').first().waitFor({ state: 'attached' });
    const longest = Math.max(...(await page.evaluate(durations)));
    expect(longest).toBeGreaterThanOrEqual(least);
    expect(longest).toBeLessThanOrEqual(most);
  });
});
