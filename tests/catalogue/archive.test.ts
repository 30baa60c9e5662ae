import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { archiveOf } from '../../src/catalogue/archive.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['charts/b.svg', bytes('<svg/>')],
  ['a.txt', bytes('三元'.repeat(50))],
  ['charts/a.png', bytes('png')],
];

describe('an archive', () => {
  test('gives back what was put into it, sorted by name', () => {
    const found = unzipSync(archiveOf(new Map(FILES)));
    expect(Object.keys(found)).toEqual(['a.txt', 'charts/a.png', 'charts/b.svg']);
    expect(strFromU8(found['a.txt'] ?? new Uint8Array())).toBe('三元'.repeat(50));
  });

  test('is the same bytes at another time and in another order', () => {
    const one = archiveOf(new Map(FILES));
    vi.useFakeTimers({ now: new Date(2031, 4, 5) });
    const other = archiveOf(new Map(FILES.toReversed()));
    vi.useRealTimers();
    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
  });

  test('does not pack what is packed already', () => {
    const alike = new Map([['a.png', new Uint8Array(5000)]]);
    expect(archiveOf(alike).length).toBeGreaterThan(5000);
    expect(archiveOf(new Map([['a.svg', new Uint8Array(5000)]])).length).toBeLessThan(500);
  });
});
