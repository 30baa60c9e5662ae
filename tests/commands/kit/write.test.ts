import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeKit } from '../../../src/commands/kit/write.ts';

let folder = '';
let said: string[] = [];
const site = (): string => join(folder, 'dist');
const kits = (): string => join(folder, 'kit');
const build = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(site(), name, '..'), { recursive: true });
    writeFileSync(join(site(), name), text);
  }
};
const HEAD = '<meta property="og:site_name" content="甲图志"><link rel="icon" href="/zt/icon.svg">';
const SITE = {
  'index.html': `<html><head>${HEAD}</head><body><a href="/zt/map/">地图</a></body></html>`,
  'map/index.html': '<html><head></head><body><a href="/zt/">首页</a></body></html>',
  'icon.svg': '<svg/>',
  'feed.xml': '<feed/>',
  '_astro/a.js': 'x',
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-kit-'));
  said = [];
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: unknown) => {
      said.push(String(line));
    });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('the offline kit', () => {
  test('has its cover at the top and the site beside it, without what only a server needs', async () => {
    build(SITE);
    expect(await writeKit(site(), { folder: kits() })).toBe(true);
    expect(said.at(-1)).toContain(join(kits(), '甲图志离线版.zip'));
    const files = unzipSync(readFileSync(join(kits(), '甲图志离线版.zip')));
    expect(Object.keys(files)).toEqual(['index.html', 'site/icon.svg', 'site/index.html', 'site/kit/cover.css', 'site/map/index.html']);
    expect(strFromU8(files['site/map/index.html'] ?? new Uint8Array())).toContain('<a href="../index.html">首页</a>');
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('<a href="site/map/index.html">地图</a>');
  });

  test.each([
    ['there is no site', {}, `没有 `],
    ['the folder is another one', { 'notes.txt': 'x' }, '里不是构建好的网站'],
  ])('says what to do when %s', async (_when, files, words) => {
    build(files);
    expect(await writeKit(site(), { folder: kits() })).toBe(false);
    expect(said.join('\n')).toContain(words);
    expect(said.join('\n')).toContain('改法：先运行npm run build，再运行npm run kit。');
    expect(existsSync(kits())).toBe(false);
  });

  test('says so of an empty folder', async () => {
    mkdirSync(site());
    expect(await writeKit(site(), { folder: kits() })).toBe(false);
    expect(said.join('\n')).toContain(`离线版没有做：${site()} 是空的`);
  });

  test('leaves the old kit, and nothing half-written, when it cannot be put in its place', async () => {
    build(SITE);
    mkdirSync(kits());
    writeFileSync(join(kits(), '甲图志离线版.zip'), 'old');
    const rename = (): void => {
      throw new Error('没有地方了');
    };
    expect(await writeKit(site(), { folder: kits(), rename })).toBe(false);
    expect(said.at(-1)).toContain('没有地方了。改法：');
    expect(readdirSync(kits())).toEqual(['甲图志离线版.zip']);
    expect(readFileSync(join(kits(), '甲图志离线版.zip'), 'utf8')).toBe('old');
  });
});
