import { afterAll, beforeAll, expect, test } from 'vitest';
import { gather, labelProblems, sidewaysScroll } from './measure.ts';
import { pagesToVisit } from './paths.ts';
import { CHARTS } from './explorer.ts';
import { openSite, resize, visit, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDTHS = [320, 390, 768, 1440];

test('no page scrolls sideways, and no chart label overlaps another, leaves its chart or is too small', { timeout: 900_000 }, async () => {
  const context = await site.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems: string[] = [];
  let labels = 0;
  for (const path of pagesToVisit()) {
    await visit(page, site, path);
    for (const width of WIDTHS) {
      await resize(page, width);
      const closed = await page.evaluate(sidewaysScroll);
      const measured = await page.evaluate(labelProblems);
      // The same with everything unfolded.
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((details) => (details.open = true));
      });
      const open = await page.evaluate(sidewaysScroll);
      const unfolded = await page.evaluate(labelProblems);
      labels += measured.count;
      problems.push(
        ...[...new Set([...closed, ...open, ...measured.problems, ...unfolded.problems])].map((says) => `${path} at ${width}  ${says}`),
      );
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((details) => (details.open = false));
      });
    }
  }
  expect(problems).toEqual([]);
  expect(labels).toBeGreaterThan(100);
  await context.close();
});

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
