import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../src/commands/browser.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { editorSite, writeEditor } from '../../src/editor/write.ts';
import { LOCAL_ONLY } from '../../src/schema/editor.ts';
import { fillFolder, readFolder, textsBelow } from './browser-folder.ts';

/**
 * The editor of `npm run edit` in front of a copy of the content: a folder that only the browser has (OPFS), as `showDirectoryPicker` would give it.
 *
 * ```ts
 * const editor = await openEditor();                       // a copy of content/, signed in, at the list of entries
 * await editor.open('glossary', 'cell');                   // an entry; `editor.create('glossary')` for a new one
 * await editor.field('meaning').fill('……');               // the input of a field, by the key path of its schema
 * await editor.save();
 * const files = await editor.files();                      // what the folder holds now, by path below content/
 * const root = await editor.copyOut();                     // the same as a content tree on disk, for readContent and the build
 * await editor.close();
 * ```
 */
export interface OpenEditor {
  readonly page: Page;
  /** `http://localhost:PORT/`; the editor is at `admin/` below it. */
  readonly address: string;
  /** Every request that went to another origin: there must be none. */
  readonly foreign: readonly string[];
  /** What the browser's console complained of. */
  readonly complaints: readonly string[];
  readonly open: (collection: string, slug: string) => Promise<void>;
  readonly create: (collection: string) => Promise<void>;
  /** A button by the words on it: Sveltia puts invisible signs around names that it fills in. */
  readonly button: (words: string) => ReturnType<Page['locator']>;
  /** Chooses in a picker: the first entry of its list whose words or id these are. */
  readonly pick: (keyPath: string, words: string) => Promise<void>;
  /** Brings a field into view and gives its group: Sveltia draws long forms only where one looks. */
  readonly reveal: (keyPath: string) => Promise<ReturnType<Page['locator']>>;
  /** Fills in a field, wherever in the form it is. */
  readonly fill: (keyPath: string, text: string) => Promise<void>;
  /** The group of a field, by the key path of its schema: `facts.0.label`. */
  readonly group: (keyPath: string) => ReturnType<Page['locator']>;
  /** The input of a field. */
  readonly field: (keyPath: string) => ReturnType<Page['locator']>;
  /** Puts a component into the text at the cursor, and picks what it names. */
  readonly insert: (component: string, words: string) => Promise<void>;
  /** The page as it will be, in the pane beside the form. */
  readonly preview: () => ReturnType<Page['frameLocator']>;
  /** Saves, and waits until the list of entries is back. */
  readonly save: () => Promise<void>;
  readonly files: () => Promise<ReadonlyMap<string, string>>;
  readonly copyOut: () => Promise<string>;
  readonly close: () => Promise<void>;
}

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
  return { page, address, foreign, complaints, ...actions(page, address), close: () => context.close() };
}

/** Words as they are, with the isolates that Sveltia sets around a name. */
function spelled(words: string): RegExp {
  return new RegExp([...words].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\u2068\u2069]*'));
}

function actions(page: Page, address: string): Omit<OpenEditor, 'page' | 'address' | 'foreign' | 'complaints' | 'close'> {
  const group = (keyPath: string): ReturnType<Page['locator']> => page.locator(`[data-key-path="${keyPath}"]`);
  const go = async (hash: string): Promise<void> => {
    await page.goto(`${address}admin/#/collections/${hash}`);
    await page.locator('[data-key-path]').first().waitFor();
  };
  const files = async (): Promise<ReadonlyMap<string, string>> => new Map(await page.evaluate(readFolder));
  const field = (keyPath: string): ReturnType<Page['locator']> =>
    group(keyPath).locator('input, textarea, [role=textbox], [role=combobox]').first();
  const reveal = async (keyPath: string): Promise<ReturnType<Page['locator']>> => {
    const parents = keyPath.split('.').map((_, at, parts) => parts.slice(0, parts.length - at).join('.'));
    for (let tries = 0; tries < 60 && (await group(keyPath).count()) === 0; tries += 1) {
      for (const parent of parents) {
        const near = page.locator(`[data-key-path="${parent}"], [data-key-path^="${parent}."]`).last();
        if ((await near.count()) === 0) continue;
        await near.scrollIntoViewIfNeeded();
        break;
      }
      await page.mouse.wheel(0, 200);
      await page.waitForTimeout(100);
    }
    await group(keyPath).scrollIntoViewIfNeeded();
    return group(keyPath);
  };
  return {
    group,
    field,
    reveal,
    fill: async (keyPath, text) => {
      await reveal(keyPath);
      await field(keyPath).fill(text);
    },
    files,
    button: (words) => page.getByRole('button', { name: spelled(words) }),
    pick: async (keyPath, words) => {
      await (await reveal(keyPath)).getByRole('combobox').first().click();
      await page
        .getByRole('option', { name: spelled(words) })
        .first()
        .click();
    },
    open: (collection, slug) => go(`${collection}/entries/${slug}`),
    create: (collection) => go(`${collection}/new`),
    preview: () => page.frameLocator('iframe.preview'),
    insert: async (component, words) => {
      const bar = (await reveal('body')).getByRole('toolbar').first();
      const own = bar.getByRole('button', { name: component, exact: true });
      if ((await own.count()) > 0) await own.click();
      else {
        await bar.getByRole('button', { name: '插入' }).click();
        await page.getByRole('menuitem', { name: component, exact: true }).click();
      }
      // In a sentence it asks in a dialog; one that stands alone has its form in the text.
      const form = page.locator('[role=dialog]:visible, [data-component-name].expanded').last();
      await form.getByRole('combobox').first().click();
      await page
        .getByRole('option', { name: spelled(words) })
        .first()
        .click();
      const done = form.getByRole('button', { name: '插入', exact: true });
      if ((await done.count()) > 0) await done.click();
    },
    save: async () => {
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await page.locator('[data-key-path]').first().waitFor({ state: 'detached' });
    },
    copyOut: async () => {
      const root = join(mkdtempSync(join(tmpdir(), 'atlas-content-')), 'content');
      for (const [path, text] of await files()) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      return root;
    },
  };
}
