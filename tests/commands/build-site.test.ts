import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSite, loggedErrors, swap, type BuildOptions, type Machine } from '../../src/commands/build-site.ts';

const BASE = join(import.meta.dirname, '../sites/_base');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const write = (name: string, text: string): string => {
  mkdirSync(join(folder, name), { recursive: true });
  // Every built site of ours has both.
  for (const page of ['index.html', '404.html']) writeFileSync(join(folder, name, page), text);
  return join(folder, name);
};
const read = (name: string): string => readFileSync(join(folder, name, 'index.html'), 'utf8');

/** Moves folders, but the moves of these numbers (the first is 1) fail as on a disk that is locked. */
function renameFailingAt(...failing: readonly number[]): Machine['rename'] {
  let count = 0;
  return (from, to) => {
    count += 1;
    if (failing.includes(count)) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    renameSync(from, to);
  };
}

describe('the swap', () => {
  test('puts the new site in the place of the old one, of which nothing stays', () => {
    writeFileSync(join(write('dist', 'old'), 'stale.html'), '');
    swap(write('new', 'new'), join(folder, 'dist'), join(folder, 'previous'));
    expect(read('dist')).toBe('new');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['404.html', 'index.html']);
    expect(read('previous')).toBe('old');
  });

  test('needs no old site', () => {
    swap(write('new', 'first'), join(folder, 'dist'), join(folder, 'previous'));
    expect(read('dist')).toBe('first');
  });

  test.each([1, 2])('leaves the old site in its place when move %i fails', (move) => {
    write('dist', 'old');
    expect(() => {
      swap(write('new', 'new'), join(folder, 'dist'), join(folder, 'previous'), renameFailingAt(move));
    }).toThrow('EBUSY');
    expect(read('dist')).toBe('old');
  });
});

describe('a build', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
    for (const stream of ['log', 'error'] as const)
      vi.spyOn(console, stream).mockImplementation((line: unknown) => {
        said.push(String(line));
      });
    cpSync(BASE, join(folder, 'content'), { recursive: true });
    // Bytes that no text has: the old site must come out exactly as it was.
    writeFileSync(join(write('dist', 'old'), 'dot.png'), Buffer.from([0, 255, 13, 10, 0]));
  });

  /** Builds with an Astro that writes one page, says this and ends with this code. */
  async function build({
    code = 0,
    output = '12 page(s) built',
    rename = renameSync,
    ...options
  }: {
    readonly code?: number;
    readonly output?: string;
    readonly rename?: Machine['rename'];
  } & BuildOptions = {}): Promise<{ readonly well: boolean; readonly runs: number }> {
    const run = vi.fn<Machine['run']>((_program, args) => {
      const site = args.at(-1) ?? '';
      mkdirSync(site, { recursive: true });
      writeFileSync(join(site, 'index.html'), 'new');
      return Promise.resolve({ code, output });
    });
    const environment = { ATLAS_CONTENT: join(folder, 'content'), SITE_ADDRESS: '' };
    const well = await buildSite({ out: join(folder, 'dist'), environment, ...options }, { run, rename });
    return { well, runs: run.mock.calls.length };
  }
  const leftBehind = (): readonly string[] => (existsSync(join(folder, '.build')) ? readdirSync(join(folder, '.build')) : []);
  const oldIsUntouched = (): void => {
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['404.html', 'dot.png', 'index.html']);
    expect(read('dist')).toBe('old');
    expect([...readFileSync(join(folder, 'dist', 'dot.png'))]).toEqual([0, 255, 13, 10, 0]);
    expect(leftBehind()).toEqual([]);
  };
  const change = (from: string, to: string): void => {
    const path = join(folder, 'content', 'site.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };

  test('that goes well takes the place of the old site and leaves nothing lying about', async () => {
    expect(await build()).toEqual({ well: true, runs: 1 });
    expect(read('dist')).toBe('new');
    expect(leftBehind()).toEqual([]);
    expect(said.join('\n')).toContain('构建好了：12页');
  });

  test.each<[string, { readonly code?: number; readonly output?: string }]>([
    ['ends badly', { code: 1 }],
    ['logs an error and ends well', { output: '10:01 [ERROR] [content] no such entry\n12 page(s) built' }],
  ])('that %s leaves the old site untouched and says why', async (_what, end) => {
    expect(await build(end)).toEqual({ well: false, runs: 1 });
    oldIsUntouched();
    expect(said).toContain(end.output ?? '12 page(s) built');
  });

  test('of bad content is not begun', async () => {
    rmSync(join(folder, 'content', 'site.yaml'));
    expect(await build()).toEqual({ well: false, runs: 0 });
    oldIsUntouched();
    expect(said.join('\n')).toContain('site.yaml');
  });

  test('for production is not begun while the publisher’s values are missing; a preview is', async () => {
    change('publisher: 云岫县示例主办单位', "publisher: ''");
    expect(await build({ production: true })).toEqual({ well: false, runs: 0 });
    oldIsUntouched();
    expect(said.join('\n')).toContain('正式发布缺少“主办单位”');
    expect(await build()).toEqual({ well: true, runs: 1 });
  });

  test('that cannot be put in its place gives the old site back', async () => {
    expect((await build({ rename: renameFailingAt(2) })).well).toBe(false);
    oldIsUntouched();
    expect(said.join('\n')).toContain('EBUSY。原来的网站没有动');
  });

  test('never deletes an old site that it could not give back', async () => {
    expect((await build({ rename: renameFailingAt(2, 3) })).well).toBe(false);
    const [work = ''] = leftBehind();
    expect(read(join('.build', work, 'previous'))).toBe('old');
    expect(said.join('\n')).toContain(`原来的网站在 ${join(folder, '.build', work, 'previous')}，请移回`);
  });
});

test('a logged error is found, colours or not, and nothing else is', () => {
  expect(loggedErrors('10:00 [build] ok\n\u001b[31m10:01 [ERROR]\u001b[39m [content] no such entry\n[WARN] x\n')).toEqual([
    '10:01 [ERROR] [content] no such entry',
  ]);
  expect(loggedErrors('10:00 [build] Complete!\n0 errors\n')).toEqual([]);
});
