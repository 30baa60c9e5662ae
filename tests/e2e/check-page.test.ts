import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './site.ts';

const PORT = 4387;
const ADDRESS = `http://localhost:${String(PORT)}/`;
let root: string;
let file: string;
let sound: string;
let server: ChildProcess;
let site: OpenSite;
let page: Page;
const asked: string[] = [];

/** Waits until the server answers: it reads all of the content first. */
async function ready(): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await fetch(`${ADDRESS}_check/`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('npm run dev does not answer');
}

beforeAll(async () => {
  root = join(mkdtempSync(join(tmpdir(), 'check-page-')), 'content');
  cpSync('content', root, { recursive: true });
  file = join(root, 'pages/about.mdx');
  sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('我们想做到的', '近日,我们想做到的'));
  // Vite serves otherwise when it believes that it is being tested.
  const ours = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)/.test(name));
  const environment = { ...Object.fromEntries(ours), ATLAS_CONTENT: root, SITE_ADDRESS: '' };
  // A group of its own: the command starts Astro, and both have to end.
  server = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(PORT)], { env: environment, detached: true, stdio: 'ignore' });
  await ready();
  site = await openSite();
  page = await (await site.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  page.on('request', (request) => asked.push(request.url()));
}, 120_000);

afterAll(async () => {
  await site.close();
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  rmSync(join(root, '..'), { recursive: true, force: true });
});

describe('while editing', () => {
  test('a notice on the page says how much is to be mended, and leads to where', async () => {
    await page.goto(`${ADDRESS}privacy/`);
    const notice = page.locator('.check-notice');
    // The server makes its modules ready when they are first asked for.
    await notice.waitFor({ timeout: 90_000 });
    expect(await notice.textContent()).toBe('2处要改');
    await notice.click();
    await page.waitForURL('**/_check/');
    expect(await page.locator('.says').allTextContents()).toEqual(['“近日,我们想做”里的“,”是半角标点', '“近日”过些时候就不对了']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.locator('h2 a').getAttribute('href')).toBe('/about/');
  });

  test('the list follows the content, down to nothing', async () => {
    await page.goto(`${ADDRESS}_check/`);
    await page.waitForLoadState('networkidle');
    writeFileSync(file, sound);
    await page.getByRole('heading', { name: '没有要改的' }).waitFor({ timeout: 30_000 });
    // The live server sends open pages to themselves when the content changes, which may cut off the way to another.
    await expect.poll(() => page.goto(`${ADDRESS}privacy/`).catch(() => null), { timeout: 30_000, interval: 1000 }).not.toBe(null);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.check-notice').count()).toBe(0);
  });

  test('nothing is asked of another machine', () => {
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(ADDRESS) && !url.startsWith('data:'))).toEqual([]);
  });
});
