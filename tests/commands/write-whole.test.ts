import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTogether, writeWhole, type Disk } from '../../src/commands/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  writeFileSync(join(folder, 'old.yaml'), 'old');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);
const held = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(at(name), 'utf8')]));

/** A disk that refuses one rename, counted from 1. */
function refusing(which: number): Disk {
  let count = 0;
  return {
    rename: (from, to) => {
      count += 1;
      if (count === which) throw new Error('disk full');
      renameSync(from, to);
    },
  };
}

test('all are written beside before the first takes its place', () => {
  const seen: string[] = [];
  writeTogether(
    [
      [at('new.yaml'), 'new'],
      [at('old.yaml'), Buffer.from('newer')],
    ],
    {
      rename: (from, to) => {
        seen.push(readdirSync(folder).sort().join(' '));
        renameSync(from, to);
      },
    },
  );
  const pid = String(process.pid);
  expect(seen).toEqual([`.new.yaml.${pid} .old.yaml.${pid} old.yaml`, `.old.yaml.${pid} new.yaml old.yaml`]);
  expect(held()).toEqual({ 'new.yaml': 'new', 'old.yaml': 'newer' });
});

test.each([1, 2, 3])('what was not there before is gone again when rename %i is refused, and nothing stays beside', (which) => {
  expect(() =>
    writeTogether(
      [
        [at('a.webp'), 'a'],
        [at('b.jpg'), 'b'],
        [at('old.yaml'), 'new'],
      ],
      refusing(which),
    ),
  ).toThrow('disk full');
  expect(held()).toEqual({ 'old.yaml': 'old' });
});

test('what cannot be written leaves the others as they were', () => {
  expect(() =>
    writeTogether([
      [at('old.yaml'), 'new'],
      [at('nowhere/b.yaml'), 'b'],
    ]),
  ).toThrow('ENOENT');
  expect(held()).toEqual({ 'old.yaml': 'old' });
});

test('whoever could open the old file can open the new one', () => {
  chmodSync(at('old.yaml'), 0o600);
  writeWhole(at('old.yaml'), 'new');
  expect(statSync(at('old.yaml')).mode & 0o777).toBe(0o600);
});
