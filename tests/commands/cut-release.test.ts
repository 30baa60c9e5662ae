import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cutRelease } from '../../src/commands/cut-release.ts';
import { printRelease, sealOf } from '../../src/reading/release.ts';
import { Release } from '../../src/schema/release.ts';

const SITES = join(import.meta.dirname, '../sites');
let folder = '';
let root = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-release-'));
  root = join(folder, 'content');
  cpSync(join(SITES, '_base'), root, { recursive: true });
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

const files = (): readonly string[] => (existsSync(join(root, 'releases')) ? readdirSync(join(root, 'releases')).sort() : []);
const release = (name: string): string => readFileSync(join(root, 'releases', name), 'utf8');
const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replaceAll(from, to));
};
const correct = (): void => {
  cpSync(join(SITES, 'accepted-published-correction/facts'), join(root, 'facts'), { recursive: true });
  cpSync(join(SITES, 'accepted-published-correction/corrections'), join(root, 'corrections'), { recursive: true });
};

test('the first release is the one that the bad trees are compared with, but for what releases did not keep then', () => {
  expect(cutRelease(root, '2024-05-01')).toBe(true);
  expect(files()).toEqual(['r1.json']);
  const { pages, ...cut } = Release.parse(JSON.parse(release('r1.json')));
  expect(Object.keys(pages ?? {})).toEqual(expect.arrayContaining(['/', '/about/', '/alliances/river-league/', '/places/990101101201/']));
  const old = { ...cut, sha256: sealOf(cut) };
  expect(printRelease(old)).toBe(readFileSync(join(SITES, '_published/releases/r1.json'), 'utf8'));
});

test('a second run without a change writes nothing and says so', () => {
  cutRelease(root, '2024-05-01');
  expect(cutRelease(root, '2024-06-01')).toBe(true);
  expect(files()).toEqual(['r1.json']);
  expect(said.at(-1)).toBe('和第 1 版（2024-05-01）一样，没有要发布的。');
});

test('the next one names the seal of the one before, has the correction, and says what changed', () => {
  cutRelease(root, '2024-05-01');
  correct();
  expect(cutRelease(root, '2024-06-01')).toBe(true);
  const [first, second] = ['r1.json', 'r2.json'].map((name) => JSON.parse(release(name)) as Record<string, unknown>);
  expect(second).toMatchObject({ number: 2, date: '2024-06-01', previous: first?.['sha256'], corrections: ['night-readers-recount'] });
  expect(said).toContain('更正1处。');
});

describe('site.yaml remembers the newest release', () => {
  const site = (): string => readFileSync(join(root, 'site.yaml'), 'utf8');
  const sealed = (name: string): string => Release.parse(JSON.parse(release(name))).sha256;

  test('and is otherwise as it was', () => {
    const before = site();
    cutRelease(root, '2024-05-01');
    const recorded = (number: number): string =>
      `release: # 最近一版，由 npm run release 写，不手改\n  number: ${number}\n  sha256: ${sealed(`r${number}.json`)}\n`;
    expect(site()).toBe(before + recorded(1));
    correct();
    cutRelease(root, '2024-06-01');
    expect(site()).toBe(before + recorded(2));
  });

  test('also where an editor writes other line ends, and more below it', () => {
    change('site.yaml', '\n', '\r\n');
    cutRelease(root, '2024-05-01');
    writeFileSync(join(root, 'site.yaml'), `${site()}# 以下没有了\r\n`);
    correct();
    cutRelease(root, '2024-06-01');
    expect(site().match(/^release:/gm)).toHaveLength(1);
    expect(site()).toContain(`\r\n  number: 2\r\n  sha256: ${sealed('r2.json')}\r\n# 以下没有了\r\n`);
    expect(site()).not.toMatch(/[^\r]\n/);
  });

  test.each([1, 2])('or nothing is written: the disk refuses at step %i', (step) => {
    const before = site();
    let steps = 0;
    const rename = (from: string, to: string): void => {
      steps += 1;
      if (steps === step) throw new Error('EBUSY');
      renameSync(from, to);
    };
    expect(cutRelease(root, '2024-05-01', { rename })).toBe(false);
    expect(files()).toEqual([]);
    expect(site()).toBe(before);
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('line ends do not count as a change', () => {
  cutRelease(root, '2024-05-01');
  for (const name of readdirSync(join(root, 'initiatives'))) change(join('initiatives', name), '\n', '\r\n');
  cutRelease(root, '2024-06-01');
  expect(files()).toEqual(['r1.json']);
});

describe('nothing is written', () => {
  test('when the content has problems, such as a number that changed without a correction', () => {
    cutRelease(root, '2024-05-01');
    correct();
    rmSync(join(root, 'corrections'), { recursive: true });
    expect(cutRelease(root, '2024-06-01')).toBe(false);
    expect(files()).toEqual(['r1.json']);
    expect(said.join('\n')).toMatch(/facts\/reading-rooms\.yaml:125 {2}“night-readers”.*没有更正。改法：/);
    expect(said.at(-1)).toBe('没有发布：先改好上面这些。');
  });

  test('when it cannot be put in its place: not even half a file stays', () => {
    const rename = (): never => {
      throw new Error('EBUSY');
    };
    expect(cutRelease(root, '2024-05-01', { rename })).toBe(false);
    expect(files()).toEqual([]);
    expect(said.at(-1)).toContain('EBUSY。没有发布，也没有留下半个文件。改法：');
  });
});
