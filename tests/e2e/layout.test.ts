import { afterAll, beforeAll, expect, test } from 'vitest';
import { labelProblems, sidewaysScroll } from './measure.ts';
import { pagesToVisit } from './paths.ts';
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
