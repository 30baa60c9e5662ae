import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { proseLoader } from '../../src/integrations/prose-loader.ts';

let root: string;
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'loader-')), 'content');
  cpSync(join(import.meta.dirname, '../sites/_base'), root, { recursive: true });
});
afterEach(() => {
  rmSync(join(root, '..'), { recursive: true });
});

interface Kept {
  readonly id: string;
  readonly filePath: string;
  readonly deferredRender: boolean;
}

/** As much of Astro's loader context as ours touches. */
class Context {
  readonly entries = new Map<string, Kept>();
  readonly error = vi.fn();
  readonly watcher = Object.assign(new EventEmitter(), { add: vi.fn() });

  async load(editing: boolean): Promise<void> {
    const { entries, error, watcher } = this;
    const store = {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      set: (entry: Kept) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
      addModuleImport: vi.fn(),
    };
    const context = {
      store,
      logger: { error },
      config: { root: pathToFileURL(join(root, '../')) },
      parseData: ({ data }: { readonly data: unknown }) => Promise.resolve(data),
      generateDigest: (text: string) => text,
      ...(editing ? { watcher } : {}),
    };
    await proseLoader(root, 'initiatives').load(context as unknown as LoaderContext);
  }
}

const file = (name: string): string => join(root, 'initiatives', name);
const SCRIPT = `${readFileSync(join(import.meta.dirname, '../sites/_base/initiatives/river-watch.mdx'), 'utf8')}\n{process.exit(1)}\n`;

test('every text that is sound becomes a page, rendered later by the compiler', async () => {
  const context = new Context();
  await context.load(false);
  expect([...context.entries.values()].map(({ id, filePath, deferredRender }) => [id, filePath, deferredRender])).toEqual([
    ['reading-rooms', 'content/initiatives/reading-rooms.mdx', true],
    ['river-watch', 'content/initiatives/river-watch.mdx', true],
  ]);
});

test('a build stops at the first that is refused, with what the checks say', async () => {
  writeFileSync(file('river-watch.mdx'), SCRIPT);
  await expect(new Context().load(false)).rejects.toThrow(/^content\/initiatives\/river-watch\.mdx:\d+ {2}正文里不能写花括号/);
});

test('while editing, a refused text is told and has no page until it is mended', async () => {
  const sound = readFileSync(file('river-watch.mdx'), 'utf8');
  writeFileSync(file('river-watch.mdx'), SCRIPT);
  const context = new Context();
  await context.load(true);
  expect(context.error.mock.calls.flat().join('')).toContain('正文里不能写花括号');
  expect([...context.entries.keys()]).toEqual(['reading-rooms']);

  writeFileSync(file('river-watch.mdx'), sound);
  context.watcher.emit('all', 'change', file('river-watch.mdx'));
  await vi.waitFor(() => {
    expect([...context.entries.keys()]).toEqual(['reading-rooms', 'river-watch']);
  });

  writeFileSync(file('river-watch.mdx'), '+++\nx = 1\n+++\n');
  context.watcher.emit('all', 'change', file('river-watch.mdx'));
  await vi.waitFor(() => {
    expect([...context.entries.keys()]).toEqual(['reading-rooms']);
  });
});

test('a text that is gone has no page any more', async () => {
  const context = new Context();
  await context.load(true);
  rmSync(file('river-watch.mdx'));
  context.watcher.emit('all', 'unlink', file('river-watch.mdx'));
  expect([...context.entries.keys()]).toEqual(['reading-rooms']);
});
