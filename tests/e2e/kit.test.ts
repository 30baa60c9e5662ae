import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readBuilt } from '../../src/commands/kit/built.ts';
import { writeKit } from '../../src/commands/kit/write.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { zhKit as zh } from '../../src/words/zh/kit.ts';
import { openSite, type OpenSite } from './site.ts';

/** What the file of a chart has of it. */
interface Evidence {
  readonly rows: readonly { readonly evidence: { readonly where: string } }[];
}

let site: OpenSite;
let folder = '';
let page: Page;
/** What must not happen: requests that leave the disk, files that are not there, whatever a browser complains of. */
const wrong: string[] = [];
const open = async (file: string): Promise<void> => {
  await page.goto(pathToFileURL(join(folder, 'kit', file.replace(/[?#].*$/, ''))).href + (/[?#].*$/.exec(file)?.[0] ?? ''));
};
const at = (): string => page.url().slice(pathToFileURL(join(folder, 'kit/')).href.length);

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'atlas-kit-'));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await writeKit(outputFolder(), { folder })).toBe(true);
  log.mockRestore();
  const archive = unzipSync(readFileSync(join(folder, zh.file(readBuilt(outputFolder()).name))));
  for (const [name, bytes] of Object.entries(archive)) {
    mkdirSync(join(folder, 'kit', dirname(name)), { recursive: true });
    writeFileSync(join(folder, 'kit', name), bytes);
  }
  const context = await site.newContext({ viewport: { width: 1200, height: 900 } });
  await context.setOffline(true);
  page = await context.newPage();
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) wrong.push(`request ${request.url()}`);
  });
  // What was still on its way when the reader went on is no failure.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`failed ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error ${error.message}`));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the unpacked kit works from a disk with the network off: pages, search, map, charts, tables, evidence', async () => {
  await open('index.html');
  await page.click('.open a');
  expect(at()).toBe('site/index.html');

  // Search, by the field of the header, and a way on from what it found.
  await page.fill('.site-search input', '夜谈');
  await page.press('.site-search input', 'Enter');
  await page.locator('.hits a').first().waitFor();
  expect(decodeURIComponent(at())).toBe('site/search/index.html?q=夜谈');
  await page.locator('.hits a').first().click();
  await page.waitForURL(/site\/(?!search)\S+\/index\.html/);

  // A place is found on the home page, and Enter leads to it.
  await open('site/index.html?find=350404001001#step-find');
  await page.locator('.finder output a').waitFor();
  await page.locator('.finder input').press('Enter');
  await page.waitForURL(/site\/places\/350404001001\/index\.html/);

  // A number of a mechanism leads to its card, and the card to its page.
  await open('site/initiatives/joint-villages/index.html');
  await page.locator('main a.fact[href^="#"]:visible').first().click();
  expect(at()).toMatch(/joint-villages\/index\.html#[eb]-/);
  await open('site/facts/joint-villages/index.html');
  expect(await page.locator('h1').count()).toBe(1);

  await open('site/map/index.html?kind=village');
  await page.locator('atlas-map').scrollIntoViewIfNeeded();
  await page.locator('.leaflet-container').waitFor();

  // A chart wakes, and the clause that proves a row is there: it comes from a file that the page would fetch.
  await open('site/charts/kin-report-process/index.html');
  await page.locator('#chart-kin-report-process > svg:visible').hover();
  await page.locator('#chart-kin-report-process [role=listbox]:visible').focus();
  await page.keyboard.press('ArrowDown');
  const { rows } = JSON.parse(readFileSync(join(folder, 'kit/site/charts/kin-report-process.json'), 'utf8')) as Evidence;
  await page
    .locator('.chart-panel')
    .getByText(rows[0]?.evidence.where ?? '')
    .waitFor();

  await open('site/data/facts/index.html');
  await page.locator('main input[type=search]').first().fill('村');
  await page.waitForURL(/find=/);

  // A stop reached by a route leads on to the next one of that route.
  await open('site/visit/dongxia/index.html?route=half-day');
  const next = page.locator('.next-stop:visible');
  expect(await next.count()).toBe(1);
  await next.click();
  await page.waitForURL(/site\/visit\/(?!dongxia)[\w-]+\/index\.html\?route=half-day/);
  await page.locator('h1').waitFor();

  // A deck goes on by the keyboard, as in a hall without a network.
  await open('site/present/joint-villages/index.html');
  await page.locator('.slide.now').waitFor();
  const first = await page.locator('.slide.now').getAttribute('id');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((id) => document.querySelector('.slide.now')?.id !== id, first);

  // The speaker's window lies on the disk as well, and follows.
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  const now = await page.locator('.slide.now').getAttribute('id');
  await speaker.waitForFunction((id) => document.querySelector('.slide.now')?.id === id, now);

  expect(wrong).toEqual([]);
});
