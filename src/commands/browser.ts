import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Flags for a browser that only ever meets our own pages: no sandbox (containers lack it), no calls home. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chromium or Chrome, or Playwright's own if it was downloaded before; null when there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env, exists: (path: string) => boolean = existsSync): string | null {
  const onPath = (environment['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const places = [environment['CHROME_PATH'] ?? '', ...onPath, ...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()];
  return places.find((place) => place !== '' && exists(place)) ?? null;
}

const isRoot = (): boolean => process.getuid?.() === 0;
const hasApt = (): boolean => existsSync('/usr/bin/apt-get');

async function aptInstall(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const { code } = await run('apt-get', ['-q', ...install], env);
  // A fresh machine has no package list yet.
  if (code !== 0 && (await run('apt-get', ['-q', 'update'], env)).code === 0) await run('apt-get', ['-q', ...install], env);
}

/** Without a Chinese font the labels are boxes of another width, and the tests that measure them say nothing. */
async function ensureChineseFont(): Promise<void> {
  const hasFont = async (): Promise<boolean> => /\S/.test((await run('fc-list', [':lang=zh', 'family'], process.env, false)).output);
  if (process.platform !== 'linux' || (await hasFont())) return;
  if (isRoot() && hasApt()) {
    console.log('没有中文字体，正在用 apt-get 安装 fonts-noto-cjk……');
    await aptInstall(['fontconfig', 'fonts-noto-cjk']);
  }
  if (!(await hasFont())) console.error('没有中文字体，量字宽的测试可能不准。改法：安装 fonts-noto-cjk 或其他中文字体。');
}

/** The browser for the tests, installed first if need be. @returns its path, or null after saying what to install. */
export async function ensureBrowser(): Promise<string | null> {
  if (findBrowser() === null && isRoot() && hasApt()) {
    console.log('没有找到浏览器，正在用 apt-get 安装 chromium……');
    await aptInstall(['chromium', 'fontconfig', 'fonts-noto-cjk']);
  }
  if (findBrowser() === null) {
    console.log('没有找到浏览器，正在下载 Playwright 的 Chromium……');
    await run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  await ensureChineseFont();
  const browser = findBrowser();
  if (browser === null)
    console.error('没有浏览器，浏览器测试做不了。改法：安装 Chromium 或 Chrome；装在别处就用环境变量 CHROME_PATH 写明路径。');
  else console.log(`浏览器：${browser}`);
  return browser;
}
