import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../src/commands/browser.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { serveSite } from '../../src/commands/serve.ts';
import { siteAddress } from '../../src/integrations/site-address.ts';

/** How many times slower than this machine the reader's is. */
const SLOWER = 4;
/** A task longer than this, in ms, is felt. */
const FELT = 50;
/** Whatever else the machine does in between falls into few of them: the one in the middle counts. */
const ROUNDS = 5;
/** How fast the reader scrolls, in px a second: a flick of a finger. */
const SPEED = 2400;

const WINDOWS = [
  { name: '手机', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 },
  { name: '桌面', viewport: { width: 1440, height: 900 } },
] as const;

interface Measured {
  readonly frames: number;
  /** Durations of all tasks that were longer than 50 ms, in ms. */
  readonly long: readonly number[];
  /** The longest time between two frames, in ms. */
  readonly pause: number;
}

declare global {
  interface Window {
    long?: number[];
    painted?: number[];
  }
}

/** Scrolls through the whole story, down and up, on a slowed processor. */
async function scrollThrough(browser: Browser, address: string, options: (typeof WINDOWS)[number]): Promise<Measured> {
  const context = await browser.newContext({ ...options, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.told').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    window.long = [];
    window.painted = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.long?.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    const note = (now: number): void => {
      window.painted?.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const { height, width } = options.viewport;
  const far = await page.evaluate(() => (document.querySelector('scroll-story')?.clientHeight ?? 0) - innerHeight / 2);
  for (const yDistance of [-far, far])
    await session.send('Input.synthesizeScrollGesture', { x: width / 2, y: height / 2, yDistance, speed: SPEED });
  const measured = await page.evaluate(() => ({ long: window.long ?? [], painted: window.painted ?? [] }));
  await context.close();
  const pauses = measured.painted.slice(1).map((now, index) => now - (measured.painted[index] ?? now));
  return { long: measured.long, frames: measured.painted.length, pause: Math.round(Math.max(0, ...pauses)) };
}

const executablePath = findBrowser();
if (executablePath === null) throw new Error('没有浏览器：先运行 npm test，它会装上');
const served = await serveSite({ folder: outputFolder(), base: siteAddress(contentRoot()).base, port: 0 });
const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
for (const window of WINDOWS) {
  const felt: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { frames, long, pause } = await scrollThrough(browser, served.address, window);
    const over = long.filter((duration) => duration > FELT);
    felt.push(over);
    console.log(
      `${window.name}，处理器放慢到${SLOWER}分之一：${frames}帧，最长的停顿${pause}毫秒，` +
        `超过${FELT}毫秒的任务${over.length}个${over.length > 0 ? `（${over.join('、')}毫秒）` : ''}`,
    );
  }
  const median = felt.map(({ length }) => length).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(`${window.name}：居中的一轮有${median}个`);
  if (median > 0) process.exitCode = 1;
}
await browser.close();
await served.close();
