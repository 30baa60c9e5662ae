import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { readFolder } from './browser-folder.ts';

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

/** Puts the selection on words, or behind them, as a mouse would. Runs in the page. */
export function selectWords(field: Element, { words, behind }: { readonly words: string; readonly behind: boolean }): boolean {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, behind ? at + words.length : at);
    range.setEnd(node, at + words.length);
    node.parentElement?.scrollIntoView({ block: 'center' });
    field.closest<HTMLElement>('[contenteditable]')?.focus();
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return true;
  }
  return false;
}

/** Words as they are, with the isolates that Sveltia sets around a name. */
function spelled(words: string): RegExp {
  return new RegExp([...words].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\u2068\u2069]*'));
}

/** What one does in the editor, in a page that is signed in. */
export function editorActions(page: Page, address: string): Omit<OpenEditor, 'page' | 'address' | 'foreign' | 'complaints' | 'close'> {
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
      // Sveltia goes back to the list by itself: whoever goes elsewhere before is taken there.
      await page.waitForURL(/#\/collections\/[\w-]+$/);
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
