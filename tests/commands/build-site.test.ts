import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildSite, loggedErrors, swap } from '../../src/commands/build-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): string => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), text);
  return join(folder, name);
};
const read = (name: string): string => readFileSync(join(folder, name, 'index.html'), 'utf8');

describe('a build', () => {
  test('takes the place of the old site, of which nothing stays', () => {
    writeFileSync(join(write('dist', 'old'), 'stale.html'), '');
    swap(write('new', 'new'), join(folder, 'dist'), join(folder, 'previous'));
    expect(read('dist')).toBe('new');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
    expect(read('previous')).toBe('old');
  });

  test('needs no old site', () => {
    swap(write('new', 'first'), join(folder, 'dist'), join(folder, 'previous'));
    expect(read('dist')).toBe('first');
  });

  test('of bad content leaves the old site untouched', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const out = write('dist', 'old');
    mkdirSync(join(folder, 'content'));
    expect(await buildSite({ out, environment: { ATLAS_CONTENT: join(folder, 'content') } })).toBe(false);
    expect(read('dist')).toBe('old');
    expect(existsSync(join(folder, '.build'))).toBe(false);
    expect(said.mock.calls.flat().join('\n')).toContain('site.yaml');
    said.mockRestore();
  });

  test('fails on a logged error, colours or not, and on nothing else', () => {
    expect(loggedErrors('10:00 [build] ok\n\u001b[31m10:01 [ERROR]\u001b[39m [content] no such entry\n[WARN] x\n')).toEqual([
      '10:01 [ERROR] [content] no such entry',
    ]);
    expect(loggedErrors('10:00 [build] Complete!\n0 errors\n')).toEqual([]);
  });
});
