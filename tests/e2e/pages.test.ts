import type { BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isSheet } from '../dist/sheets.ts';
import { labelProblems, sidewaysScroll } from './measure.ts';
import { mechanisms, onePerTemplate, pagesToVisit } from './paths.ts';
import { openSite, resize, visit, type OpenSite } from './site.ts';

/** A width in between is looked at in `npm run test:all-pages`: it has the rules of one of its neighbours. */
const WIDTHS = process.env['ATLAS_PAGES'] === 'all' ? [320, 390, 768, 1440] : [320, 390, 1440];
const templates = new Set(onePerTemplate());

/**
 * At which widths a page is looked at: one of each template at all, what is made of the same template on a phone, unless all is asked for. The site at another address looks the same as this one: there it is its addresses that are in question.
 */
function widthsOf(path: string): readonly number[] {
  const asked = process.env['ATLAS_PAGES'];
  if (asked === 'templates') return [390];
  if (asked === 'all' || templates.has(path)) return WIDTHS;
  return [390];
}

interface Violation {
  readonly directive: string;
  readonly blocked: string;
}
declare global {
  interface Window {
    violations?: Violation[];
  }
}

/** What was found on all pages together. Each is visited once: its layout and its manners are looked at on the way. */
const complaints: string[] = [];
const sideways: string[] = [];
const badLabels: string[] = [];
const asked = new Set<string>();
let labels = 0;

/** Keeps whatever a page asks for and complains about. @returns how many of its requests are on their way. */
function listenTo(page: Page, origin: string): () => number {
  const complain = (says: string): void => {
    complaints.push(`${page.url()}  ${says}`);
  };
  const pending = new Set<Request>();
  page.on('request', (request) => {
    pending.add(request);
    asked.add(request.url());
    if (new URL(request.url()).origin !== origin) complain(`asks ${request.url()}`);
  });
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/404.html')) complain(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', ({ message }) => {
    complain(message);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  return () => pending.size;
}

/** Unfolds or folds whatever can be. Runs in the page. */
function unfold(open: boolean): void {
  document.querySelectorAll('details').forEach((details) => (details.open = open));
}

/** Looks at a page as it stands at each width, folded and unfolded. */
async function look(page: Page, path: string): Promise<void> {
  const widths = widthsOf(path);
  for (const width of widths) {
    await resize(page, width);
    for (const open of [false, true]) {
      await page.evaluate(unfold, open);
      const measured = await page.evaluate(labelProblems);
      labels += measured.count;
      const where = `${path} at ${width}${open ? ', unfolded' : ''}`;
      // A sheet on a screen shows paper made smaller; how large all words are on paper, paper.test.ts measures, of every sheet in the booklet.
      const problems = isSheet(path) ? measured.problems.filter((says) => !/ is [\d.]+ px$/.test(says)) : measured.problems;
      badLabels.push(...problems.map((says) => `${where}  ${says}`));
      sideways.push(...(await page.evaluate(sidewaysScroll)).map((says) => `${where}  ${says}`));
    }
    if (width !== widths.at(-1)) await page.evaluate(unfold, false);
  }
}

async function newContext(site: OpenSite): Promise<BrowserContext> {
  const context = await site.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window.violations ??= []).push({ directive: violatedDirective, blocked: blockedURI });
    });
  });
  return context;
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
  const page = await (await newContext(site)).newPage();
  const pending = listenTo(page, new URL(site.address).origin);
  const paths = process.env['ATLAS_PAGES'] === 'templates' ? pagesToVisit() : new Set([...pagesToVisit(), ...mechanisms()]);
  for (const path of paths) {
    await visit(page, site, path);
    await look(page, path);
    // Whatever waits until it is seen has to load, too: all is unfolded now.
    await page.evaluate(() => {
      window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await vi.waitUntil(() => pending() === 0, { timeout: 15_000 });
    for (const { directive, blocked } of await page.evaluate(() => window.violations ?? []))
      complaints.push(`${path}  ${directive} refused ${blocked}`);
  }
}, 900_000);
afterAll(() => site.close());

test('no page asks another origin, breaks its policy or complains in the console', () => {
  expect(complaints).toEqual([]);
  expect(asked.size).toBeGreaterThan(10);
});

test('no page scrolls sideways', () => {
  expect(sideways).toEqual([]);
});

test('no label of a chart in a page overlaps another, leaves its chart or is too small', () => {
  expect(badLabels).toEqual([]);
  expect(labels).toBeGreaterThan(100);
});
