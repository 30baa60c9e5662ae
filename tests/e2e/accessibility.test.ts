import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ONE_OF_EACH_FORM } from './explorer.ts';
import { isSheet } from '../dist/sheets.ts';
import { gather } from './measure.ts';
import { onePerTemplate, pagesToVisit } from './paths.ts';
import { openSite, visit, type OpenSite } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** By night the page is the same but for its colours: these are the rules that look at them. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  // axe builds functions from text, which our own policy refuses.
  page = await (await site.newContext({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 390, height: 900 } })).newPage();
});
afterAll(() => site.close());

/** Runs in the page, where the script above has left its global. */
function runAxe(rules: readonly string[] | null): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
  return axe.run({ resultTypes: ['violations'], ...(rules ? { runOnly: [...rules] } : {}) });
}

/** What is wrong, seriously, with the page as it stands now; and how many rules had something to look at. */
async function barriers(
  where: string,
  rulesOnly: readonly string[] | null,
): Promise<{ readonly found: readonly string[]; readonly rules: number }> {
  const { violations, passes } = await page.evaluate(runAxe, rulesOnly);
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map((node) => `${where}  ${id}  ${node.html.slice(0, 160)}  ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
    );
  return { found, rules: passes.length };
}

/** By day by all rules, by night by those that look at colours. */
async function dayAndNight(where: string, alsoNight = true): Promise<{ readonly found: readonly string[]; readonly rules: number }> {
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await barriers(`${where} by day`, null);
  if (!alsoNight) return day;
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await barriers(`${where} by night`, COLOURS);
  expect(night.rules).toBeGreaterThan(0);
  return { found: [...day.found, ...night.found], rules: day.rules };
}

test('no page has a serious barrier, by day or by night', { timeout: 3_600_000 }, async () => {
  const found: string[] = [];
  let rules = 0;
  // A booklet is many sheets, and a board a larger one: one sheet stands for them.
  const some = onePerTemplate().filter((path) => !path.startsWith('/boards/') && path !== '/brief/booklet/');
  expect(some.filter(isSheet).length).toBeGreaterThan(1);
  // Colours are tokens, the same on every page: `npm test` looks at every fourth template by night.
  for (const [index, path] of (process.env['ATLAS_PAGES'] === 'all' ? pagesToVisit() : some).entries()) {
    await visit(page, site, path);
    const here = await dayAndNight(path, process.env['ATLAS_PAGES'] !== 'sample' || index % 4 === 0);
    found.push(...here.found);
    rules += here.rules;
  }
  expect(found).toEqual([]);
  expect(rules).toBeGreaterThan(100);
});

test('no form of chart has a serious barrier, by day or by night', async () => {
  const addresses = ONE_OF_EACH_FORM.map(([, id]) => new URL(`embed/${id}/`, site.address).href);
  await visit(page, site, `/embed/${ONE_OF_EACH_FORM[0]?.[1] ?? ''}/`);
  await page.evaluate(gather, addresses);
  expect(await page.locator('figure').count()).toBe(ONE_OF_EACH_FORM.length);
  expect((await dayAndNight('one of each form')).found).toEqual([]);
});
