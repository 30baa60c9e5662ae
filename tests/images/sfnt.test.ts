import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { codePoints } from '../../src/images/sfnt.ts';

const u16 = (...values: readonly number[]): Buffer => Buffer.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));
const u32 = (...values: readonly number[]): Buffer => Buffer.concat(values.map((value) => u16(Math.floor(value / 65_536), value % 65_536)));

/** A font of tables, as far as a reader of one of them looks. */
function font(tables: Readonly<Record<string, Buffer>>): Buffer {
  let at = 12 + Object.keys(tables).length * 16;
  const entries = Object.entries(tables).map(([tag, data]) => {
    const entry = Buffer.concat([Buffer.from(tag), u32(0, at, data.length)]);
    at += data.length;
    return entry;
  });
  return Buffer.concat([u32(0x10000), u16(entries.length, 0, 0, 0), ...entries, ...Object.values(tables)]);
}

/** A `cmap` of these subtables. */
function cmap(...subtables: readonly Buffer[]): Buffer {
  let at = 4 + subtables.length * 8;
  const entries = subtables.map((data) => {
    const entry = Buffer.concat([u16(3, 1), u32(at)]);
    at += data.length;
    return entry;
  });
  return Buffer.concat([u16(0, subtables.length), ...entries, ...subtables]);
}

/** Format 12. */
const wide = (...groups: readonly (readonly [first: number, last: number])[]): Buffer =>
  Buffer.concat([u16(12, 0), u32(16 + groups.length * 12, 0, groups.length), ...groups.map(([first, last]) => u32(first, last, 1))]);

interface Segment {
  readonly first: number;
  readonly last: number;
  readonly delta?: number;
  readonly glyphs?: readonly number[];
}

/** Format 4. The glyphs of a segment, if it lists them, stand after all offsets. */
function narrow(...segments: readonly Segment[]): Buffer {
  const all: readonly Segment[] = [...segments, { first: 0xffff, last: 0xffff, delta: 1 }];
  let before = 0;
  const offsets = all.map(({ glyphs }, index) => {
    if (!glyphs) return 0;
    const offset = (all.length - index + before) * 2;
    before += glyphs.length;
    return offset;
  });
  const ends = u16(...all.map(({ last }) => last), 0);
  const rest = u16(...all.map(({ first }) => first), ...all.map(({ delta = 0 }) => delta), ...offsets);
  const glyphs = u16(...all.flatMap((segment) => segment.glyphs ?? []));
  return Buffer.concat([u16(4, 14 + ends.length + rest.length + glyphs.length, 0, all.length * 2, 0, 0, 0), ends, rest, glyphs]);
}

const signs = (...subtables: readonly Buffer[]): readonly number[] => [...codePoints(font({ head: u32(0), cmap: cmap(...subtables) }))];

describe('the signs of a font', () => {
  test.each<[string, readonly Buffer[], readonly number[]]>([
    ['groups of 32 bits', [wide([0x61, 0x63], [0x20bb7, 0x20bb7])], [0x61, 0x62, 0x63, 0x20bb7]],
    ['segments with a shift', [narrow({ first: 0x4e00, last: 0x4e02, delta: 5 })], [0x4e00, 0x4e01, 0x4e02]],
    ['segments with a list, in which 0 is the empty box', [narrow({ first: 0x61, last: 0x64, glyphs: [7, 0, 8, 0] })], [0x61, 0x63]],
    ['two lists', [narrow({ first: 0x61, last: 0x61, glyphs: [0] }, { first: 0x64, last: 0x65, glyphs: [0, 9] })], [0x65]],
    ['a shift that ends at the empty box', [narrow({ first: 5, last: 6, delta: 0xfffb })], [6]],
    ['a list whose shift ends at the empty box', [narrow({ first: 0x61, last: 0x62, delta: 0xffff, glyphs: [1, 2] })], [0x62]],
    ['a list with the empty box, which no shift moves', [narrow({ first: 0x61, last: 0x62, delta: 3, glyphs: [0, 2] })], [0x62]],
    ['both formats together', [narrow({ first: 0x61, last: 0x61, delta: 1 }), wide([0x62, 0x62])], [0x61, 0x62]],
    ['a format that we do not know', [Buffer.concat([u16(6, 12, 0, 0x61, 1, 3)])], []],
  ])('are read from %s', (_what, subtables, expected) => {
    expect(signs(...subtables)).toEqual(expected);
  });

  test('cannot be read where there is no list of them', () => {
    expect(() => codePoints(font({ head: u32(0), glyf: u32(0) }))).toThrow('字体文件里没有 cmap 表');
  });

  test('of a real font are those that it draws', async () => {
    const file = createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2');
    const unpacked = await subsetFont(readFileSync(file), undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
    const drawn = codePoints(unpacked);
    expect(drawn.size).toBeGreaterThan(6000);
    expect([...'三元图志莘口0123456789Aa%，。：；“”—（）'].filter((sign) => !drawn.has(sign.codePointAt(0) ?? 0))).toEqual([]);
    expect([...'𠮷→≈\u0000😀'].filter((sign) => drawn.has(sign.codePointAt(0) ?? 0))).toEqual([]);
  });
});
