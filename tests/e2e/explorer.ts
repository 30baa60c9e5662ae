import type { BrowserContext, BrowserContextOptions, Locator, Page, ViewportSize } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { openSite, visit, type OpenSite } from './site.ts';

const { charts } = readContent(contentRoot()).content;

/** Every chart, and one of each form: the first by name. */
export const CHARTS: readonly string[] = charts.map(({ id }) => id);
export const ONE_OF_EACH_FORM: readonly (readonly [form: string, id: string])[] = [...Map.groupBy(charts, ({ data }) => data.form)].map(
  ([form, [first]]) => [form, first?.id ?? 'none'],
);

/** How much of each chart is tried: enough to know that its form works, or all there is in `npm run test:all-pages`. */
export const upTo = (few: number, all = Infinity): number => (process.env['ATLAS_PAGES'] === 'all' ? all : few);

/** Every so many-th form, where what is tried is the same code for all of them; each in `npm run test:all-pages`. */
export const everyNthForm = (step: number, from = 0): typeof ONE_OF_EACH_FORM =>
  ONE_OF_EACH_FORM.filter((_, index) => process.env['ATLAS_PAGES'] === 'all' || index % step === from);

/** A test that waits for `npm run test:all-pages` where another of its file shows in `npm test` that the thing works. */
export const inDepth = test.skipIf(process.env['ATLAS_PAGES'] === 'sample');

const DESK: ViewportSize = { width: 1000, height: 900 };

/** A row of the table under a chart, as it is printed. */
export interface Row {
  readonly key: string;
  readonly cells: readonly string[];
  /** Has the page the card of its fact? */
  readonly proven: boolean;
}

/** One chart of the built site in a browser, with the parts a reader meets. */
export interface OpenChart {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly figure: Locator;
  /** The one of its two pictures that shows. */
  readonly picture: Locator;
  readonly panel: Locator;
  readonly status: Locator;
  /** The option the reader is at, by its accessible name; null outside the list. */
  readonly active: () => Promise<string | null>;
  /** What the address says beside the path. */
  readonly search: () => Promise<string>;
}

export interface ChartOptions extends BrowserContextOptions {
  readonly viewport?: ViewportSize;
  /** Where the chart stands; on its own page unless told. */
  readonly path?: string;
  /** With the question mark. */
  readonly search?: string;
  /** Runs before the page is asked for. */
  readonly before?: (page: Page) => void;
  /** What the page may complain about. */
  readonly expected?: RegExp;
}

/** Keeps whatever a page complains about: errors, warnings of the console, refusals by its policy. */
async function listenFor(page: Page, complain: (says: string) => unknown): Promise<void> {
  await page.exposeFunction('complain', complain);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { complain: (says: string) => void }).complain(`${violatedDirective} refused ${blockedURI}`);
    });
  });
  page.on('pageerror', ({ message }) => {
    complain(message);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
}

/** Like a page that was never used, once it goes elsewhere: as wide as at first, with the mouse in the corner. */
async function tidied(page: Page, viewport: ViewportSize): Promise<Page> {
  await page.setViewportSize(viewport);
  await page.mouse.move(0, 0);
  await page.bringToFront();
  return page;
}

/** Serves the site for the tests of a file. @returns how to open a chart in a browser of its own; every test fails that makes a page complain. */
export function useCharts(): (id: string, options?: ChartOptions) => Promise<OpenChart> {
  let site: OpenSite;
  // Shared by tests that ask for the same kind of browser, so that fonts are fetched once.
  const contexts = new Map<string, Promise<BrowserContext>>();
  // A new page is a new process, which costs more than what it shows: one of each kind waits for the next test.
  const waiting = new Map<string, Page>();
  const used: { readonly kind: string; readonly page: Page }[] = [];
  const complaints: string[] = [];
  const meant: RegExp[] = [];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  afterEach(async () => {
    for (const { kind, page } of used.splice(0)) {
      await page.context().setOffline(false);
      if (waiting.has(kind)) await page.close();
      else waiting.set(kind, page);
    }
    const [heard, allowed] = [complaints.splice(0), meant.splice(0)];
    expect(heard.filter((says) => !allowed.some((one) => one.test(says)))).toEqual([]);
  });
  return async (id, { path = `/charts/${id}/`, search = '', before, expected, viewport = DESK, ...options } = {}) => {
    const kind = JSON.stringify({ ...options, viewport });
    const opened = contexts.get(kind) ?? site.newContext({ ...options, viewport });
    contexts.set(kind, opened);
    const context = await opened;
    const spare = waiting.get(kind);
    waiting.delete(kind);
    const page = spare ? await tidied(spare, viewport) : await context.newPage();
    used.push({ kind, page });
    if (!spare) {
      page.setDefaultTimeout(10_000);
      await listenFor(page, (says) => complaints.push(`${page.url()}  ${says}`));
    }
    if (expected) meant.push(expected);
    before?.(page);
    await visit(page, site, path + search);
    if (options.javaScriptEnabled !== false) await page.waitForFunction(() => customElements.get('atlas-chart') !== undefined);
    const figure = page.locator(`#chart-${id}`);
    return {
      page,
      context,
      figure,
      picture: figure.locator('> svg:visible'),
      panel: figure.locator('.chart-panel'),
      status: figure.locator('[role=status]'),
      active: () =>
        page.evaluate(() => {
          const at = document.activeElement?.getAttribute('aria-activedescendant');
          return (at && document.getElementById(at)?.getAttribute('aria-label')) ?? null;
        }),
      // The page knows at once, the driver a little later.
      search: () => page.evaluate(() => location.search),
    };
  };
}

/** Moves focus into a chart as a reader does who comes from what stands before it: by Tab. */
export async function tabInto({ page, figure }: OpenChart): Promise<void> {
  await figure.evaluate((element) => {
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, [tabindex="0"]')];
    const before = stops.filter(
      (stop) => stop.checkVisibility() && (stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    before.at(-1)?.focus();
  });
  await page.keyboard.press('Tab');
}

/** The chart once its scripts are there: after the first sign of interest. */
export async function awake({ picture }: Pick<OpenChart, 'picture'>): Promise<void> {
  await picture.and(picture.page().locator('[role=listbox]')).waitFor();
}

/** Waits for something to become so, also on a machine that has much else to do. */
export function eventually<Value>(get: () => Value | Promise<Value>): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(get, { timeout: 15_000 });
}

/** What proves a row, as the chart's file of data has it. */
export async function evidenceOf(figure: Locator, key: string): Promise<{ readonly quote: string | null; readonly where: string }> {
  return figure.evaluate(async (element, wanted) => {
    const file = element.closest<HTMLElement>('atlas-chart')?.dataset['rows'] ?? '';
    const { rows } = (await (await fetch(file)).json()) as {
      readonly rows: readonly { readonly key: string; readonly evidence: { readonly quote: string | null; readonly where: string } }[];
    };
    return rows.find((row) => row.key === wanted)?.evidence ?? { quote: null, where: '' };
  }, key);
}

/** The table as it is printed: names of the columns, and rows. */
export async function tableOf({ figure }: OpenChart): Promise<{ readonly columns: readonly string[]; readonly rows: readonly Row[] }> {
  return figure.evaluate((element) => {
    const textOf = (cell: Element): string => cell.textContent.trim();
    return {
      columns: [...element.querySelectorAll('thead th')].map(textOf),
      rows: [...element.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
        key: row.dataset['key'] ?? '',
        cells: [...row.cells].map(textOf),
        proven: document.querySelector(`#e-${CSS.escape(row.dataset['key'] ?? '')} .quote`) !== null,
      })),
    };
  });
}
