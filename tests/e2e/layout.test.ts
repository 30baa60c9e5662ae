import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHARTS } from './explorer.ts';
import { gather, labelProblems, sidewaysScroll } from './measure.ts';
import { openSite, resize, visit, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Around them a chart changes its layout: the widths of the window, and of the chart itself. */
const CHART_WIDTHS = [320, 360, 390, 480, 559, 560, 640, 768, 1024, 1440];

test('every label of every chart is 12 px or more at each width, overlaps no other and stays in its chart', async () => {
  const context = await site.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const address = (id: string): string => new URL(`embed/${id}/`, site.address).href;
  await visit(page, site, `/embed/${CHARTS[0] ?? ''}/`);
  await page.evaluate(gather, CHARTS.map(address));
  const beside = await page.evaluate(() => innerWidth - (document.querySelector('figure')?.clientWidth ?? 0));
  const problems: string[] = [];
  const measure = async (width: number): Promise<void> => {
    await resize(page, width);
    const shown = await page.locator('figure > svg:visible').count();
    expect(shown).toBe(CHARTS.length);
    const measured = await page.evaluate(labelProblems);
    expect(measured.count).toBeGreaterThan(CHARTS.length * 3);
    problems.push(...[...measured.problems, ...(await page.evaluate(sidewaysScroll))].map((says) => `at ${width}  ${says}`));
  };
  for (const width of [...CHART_WIDTHS, 559 + beside, 560 + beside]) await measure(width);
  expect(problems).toEqual([]);
  await context.close();
});
