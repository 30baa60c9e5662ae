import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cached, contentHash, tidy } from '../../src/images/cache.ts';
import { emptyFolder } from './workshop.ts';

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = emptyFolder());
});
afterEach(() => {
  remove();
});

const making = (bytes: string): (() => Promise<Buffer>) => vi.fn(() => Promise.resolve(Buffer.from(bytes)));

describe('the name of a content', () => {
  test('is the same on every machine and in every year', () => {
    expect(contentHash('svg', '三元')).toBe('08cb0441376b82807a1be47cee5e8dec');
  });

  test.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['a'], ['a', '']],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['["a","b"]'], ['a', 'b']],
  ])('of %j is another than that of %j', (one, other) => {
    expect(contentHash(...one)).toMatch(/^[0-9a-f]{32}$/);
    expect(contentHash(...one)).not.toBe(contentHash(...other));
  });
});

describe('a cached file', () => {
  test('is made once', async () => {
    const [first, second] = [making('甲'), making('乙')];
    expect(String(await cached('a.svg', first, folder))).toBe('甲');
    expect(String(await cached('a.svg', second, folder))).toBe('甲');
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe('甲');
  });

  test('is made again under another name, and in another folder', async () => {
    await cached('a.svg', making('甲'), folder);
    expect(String(await cached('b.svg', making('乙'), folder))).toBe('乙');
    expect(String(await cached('a.svg', making('丙'), join(folder, 'new', 'deep')))).toBe('丙');
  });

  test('may be made by two at once: both have it, and nothing else is left', async () => {
    const slow = async (): Promise<Buffer> => {
      await turn();
      return Buffer.from('甲');
    };
    const both = await Promise.all([cached('a.svg', slow, folder), cached('a.svg', slow, folder)]);
    expect(both.map(String)).toEqual(['甲', '甲']);
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  test('leaves nothing when its maker fails, and is made next time', async () => {
    await expect(cached('a.svg', () => Promise.reject(new Error('no ink')), folder)).rejects.toThrow('no ink');
    expect(readdirSync(folder)).toEqual([]);
    expect(String(await cached('a.svg', making('甲'), folder))).toBe('甲');
  });

  test('leaves nothing unfinished when it cannot be put in its place', async () => {
    mkdirSync(join(folder, 'a.svg'));
    writeFileSync(join(folder, 'a.svg', 'in-the-way'), '');
    await expect(cached('a.svg', making('甲'), folder)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  test('is put in its place whole, never written there', async () => {
    // Whoever writes through a link that leads nowhere makes the file it leads to; whoever replaces it does not.
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'a.svg'));
    await cached('a.svg', making('甲'), folder);
    expect(readdirSync(folder)).toEqual(['a.svg']);
    expect(lstatSync(join(folder, 'a.svg')).isFile()).toBe(true);
  });
});

describe('the folder of pictures', () => {
  test('keeps those that a build asked for last', async () => {
    for (const [age, name] of ['a.svg', 'b.svg', 'c.svg'].entries()) {
      await cached(name, making(name), folder);
      utimesSync(join(folder, name), 1000 + age, 1000 + age);
    }
    await cached('a.svg', making('again'), folder);
    tidy(folder, 2);
    expect(readdirSync(folder).toSorted()).toEqual(['a.svg', 'c.svg']);
  });

  test('may not be there yet', () => {
    expect(() => {
      tidy(join(folder, 'none'));
    }).not.toThrow();
  });
});
