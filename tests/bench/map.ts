/**
 * `npm run bench:map`: the map page with ten thousand places instead of 132, dragged and zoomed in Chromium as fast as it can, once as
 * this machine is and once four times slower. Prints what a reader would feel; it is no test, because machines differ. Needs `npm run build`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../src/commands/browser.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { serveSite } from '../../src/commands/serve.ts';
import { siteAddress } from '../../src/integrations/site-address.ts';
import type { MapFile } from '../../src/map/layout.ts';
import { crowdedFile } from './crowd.ts';

const COUNT = 10_000;

/** What frames did while something was done: milliseconds between them, and tasks over 50 ms. */
interface Felt {
  readonly frames: readonly number[];
  readonly long: readonly number[];
}

/** Counts frames and long tasks in the page while `act` goes on. */
async function feel(page: Page, act: () => Promise<void>): Promise<Felt> {
  await page.evaluate(() => {
    const felt = { frames: [] as number[], long: [] as number[], on: true };
    Object.assign(window, { felt });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => felt.on && felt.long.push(duration))).observe({
      type: 'longtask',
    });
    let last = performance.now();
    const tick = (now: number): void => {
      felt.frames.push(now - last);
      last = now;
      if (felt.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  return page.evaluate(() => {
    const { felt } = window as unknown as { felt: { frames: number[]; long: number[]; on: boolean } };
    felt.on = false;
    return { frames: felt.frames.slice(2), long: felt.long };
  });
}

const settle = (page: Page): Promise<void> => page.waitForTimeout(500);

async function pan(page: Page): Promise<void> {
  const box = await page.locator('.map-ground').boundingBox();
  if (!box) return;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const [toX, toY] of [
    [-250, -120],
    [250, 120],
    [200, -150],
    [-200, 150],
  ] as const) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + toX, y + toY, { steps: 40 });
    await page.mouse.up();
    await settle(page);
  }
}

const press =
  (name: string) =>
  async (page: Page): Promise<void> => {
    for (let times = 0; times < 4; times += 1) {
      await page.locator(`[data-do=${name}]`).click();
      await settle(page);
    }
  };

async function filter(page: Page): Promise<void> {
  for (const id of ['kind-village', 'kind-village', 'kind-community', 'kind-community']) {
    await page.locator(`[data-layer=${id}]`).click();
    await settle(page);
  }
}

function summary(what: string, { frames, long }: Felt, marks: number): string {
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(6);
  const tasks = `${long.length} 个${long.length > 0 ? `，最长 ${Math.max(...long).toFixed(0)} ms` : ''}`;
  return `${what} 帧：中位 ${at(0.5)} 95% ${at(0.95)} 最长 ${at(1)} ms 超过 50 ms 的任务：${tasks} 图上 ${marks} 个标记`;
}

const executablePath = findBrowser();
const folder = outputFolder();
if (executablePath === null || !existsSync(join(folder, 'map/data.json'))) {
  console.error('先运行 npm run build，再确认装了 Chromium。');
  process.exit(1);
}
const file = crowdedFile(JSON.parse(readFileSync(join(folder, 'map/data.json'), 'utf8')) as MapFile, COUNT);
const served = await serveSite({ folder, base: siteAddress(contentRoot()).base, port: 0 });
const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
console.log(`${file.places.length} 个地点`);
for (const slower of [1, 4]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.route('**/map/data.json', (route) => route.fulfill({ json: file }));
  const start = performance.now();
  await page.goto(`${served.address}map/`);
  await page.locator('.map-ground .gathered').first().waitFor();
  console.log(`\n处理器${slower === 1 ? '照常' : `慢 ${slower} 倍`}：${((performance.now() - start) / 1000).toFixed(1)} 秒后可以用`);
  const steps: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['筛选', filter],
    ['放大', press('in')],
    ['拖动', pan],
    ['缩小', press('out')],
  ];
  for (const [what, act] of steps) {
    const felt = await feel(page, () => act(page));
    console.log(summary(what, felt, await page.locator('.map-ground :is(.community, .village, .gathered)').count()));
  }
  await page.close();
}
await browser.close();
await served.close();
