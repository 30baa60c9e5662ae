import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../src/commands/browser.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { editorSite, writeEditor } from '../../src/editor/write.ts';
import { LOCAL_ONLY } from '../../src/schema/editor.ts';
import { fillFolder, textsBelow } from './browser-folder.ts';
import { editorActions, type OpenEditor } from './editor-actions.ts';

export type { OpenEditor };

interface Started {
  readonly server: Server;
  readonly browser: Browser;
  readonly address: string;
  readonly folder: string;
}

async function start(): Promise<Started> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('没有浏览器：先运行 npm test，它会装上');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-editor-'));
  await writeEditor(join(folder, 'admin'), editorSite('content', '/', LOCAL_ONLY));
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>empty</title>');
  // Previews show pictures of the site as it was built last, where it was.
  const [own, site, built] = [folder, 'public', outputFolder()].map((root) => sirv(root, { dev: true }));
  const server = createServer((request, response) =>
    own?.(request, response, () => site?.(request, response, () => built?.(request, response))),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  return { server, browser, folder, address: `http://localhost:${port}/` };
}

let started: Promise<Started> | undefined;

/** Ends the server and the browser that all editors of this process share. */
export async function closeEditors(): Promise<void> {
  const { server, browser, folder } = await (started ?? Promise.reject(new Error('没有打开的编辑器')));
  started = undefined;
  await browser.close();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true, force: true });
}

/** Opens the editor over a copy of a content tree; without `signIn` it still asks for the folder. */
export async function openEditor({ content = 'content', width = 1440, height = 900, signIn = true } = {}): Promise<OpenEditor> {
  const { browser, address } = await (started ??= start());
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width, height } });
  const foreign: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(address).origin) foreign.push(request.url());
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${address}empty.html`);
  await page.evaluate(fillFolder, textsBelow(content));
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    // Handles of OPFS need no permission, and have no methods to ask for one.
    const granted = { queryPermission: () => Promise.resolve('granted'), requestPermission: () => Promise.resolve('granted') };
    Object.assign(FileSystemHandle.prototype, granted);
  });
  await page.goto(`${address}admin/`);
  const own = page.getByRole('button', { name: '打开本机的文件夹' });
  await (signIn ? own.click() : own.waitFor());
  if (signIn) await page.getByText('集合', { exact: true }).waitFor();
  return { page, address, foreign, complaints, ...editorActions(page, address), close: () => context.close() };
}
