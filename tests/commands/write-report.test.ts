import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cutRelease } from '../../src/commands/cut-release.ts';
import { writeReport } from '../../src/commands/write-report.ts';

const SITES = join(import.meta.dirname, '../sites');
let folder = '';
let root = '';
let file = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-report-'));
  root = join(folder, 'content');
  file = join(folder, 'report/index.html');
  for (const tree of ['_base', '_published']) cpSync(join(SITES, tree), root, { recursive: true });
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

const report = (): string => readFileSync(file, 'utf8');
/** Takes the release away, and that site.yaml remembers it. */
const neverPublished = (): void => {
  rmSync(join(root, 'releases'), { recursive: true });
  cpSync(join(SITES, '_base/site.yaml'), join(root, 'site.yaml'));
};
const change = (name: string, from: string, to: string): void => {
  writeFileSync(join(root, name), readFileSync(join(root, name), 'utf8').replace(from, to));
};

test('it shows numbers before and after with the reason', () => {
  cpSync(join(SITES, 'accepted-published-correction'), root, { recursive: true });
  rmSync(join(root, 'report.txt'));
  expect(writeReport(root, file)).toBe(true);
  expect(said.at(-1)).toContain(file);
  for (const words of ['<del>约80人</del>', '>约90人<', '更正的理由：报纸登了更正。', '和第1版（2024年5月1日）相比。'])
    expect(report()).toContain(words);
});

test('nothing to sign is said', () => {
  cutRelease(root);
  expect(writeReport(root, file)).toBe(true);
  const page = report();
  expect(page).toContain('和上一版一样，没有要签的。');
  expect(page).not.toContain('<img');
});

test('many pages of one kind are folded, and what an old release cannot tell is said', () => {
  neverPublished();
  writeReport(root, file);
  expect(report()).toMatch(/<details><summary>新增：数据点，\d+页<\/summary><table>/);
  cpSync(join(SITES, '_published'), root, { recursive: true });
  writeReport(root, file);
  expect(report()).toContain('上一版没有记下机制以外各页的文字');
});

test('before the first release everything is new', () => {
  neverPublished();
  expect(writeReport(root, file)).toBe(true);
  expect(report().match(/<td class="kind">新增<\/td>/g)?.length).toBeGreaterThan(20);
  expect(report().match(/<img /g)).toHaveLength(2);
});

test('it asks nobody for anything, and runs nothing', () => {
  neverPublished();
  change('facts/reading-rooms.yaml', 'label: 书屋\n', 'label: <img src=x>\n');
  writeReport(root, file);
  expect(report()).not.toMatch(/<script|<img src=x|https?:\/\/(?!www\.w3\.org)|url\(/);
  expect(report()).toContain('&lt;img src=x');
});

test('of content with problems it is not written', () => {
  cpSync(join(SITES, 'published-value-changed/facts'), join(root, 'facts'), { recursive: true });
  expect(writeReport(root, file)).toBe(false);
  expect(existsSync(file)).toBe(false);
  expect(said.join('\n')).toContain('没有更正');
});
