import { describe, expect, test } from 'vitest';
import type { Face } from '../../src/images/faces.ts';
import { cut, fontFile, missingSigns } from '../../src/images/fonts.ts';
import { signsIn } from './svg-file.ts';

const FACES: readonly Face[] = [
  { family: 'sans', weight: 400 },
  { family: 'sans', weight: 700 },
  { family: 'serif', weight: 400 },
  { family: 'serif', weight: 700 },
];
const SANS: Face = { family: 'sans', weight: 400 };
const SERIF: Face = { family: 'serif', weight: 700 };

describe.each(FACES)('$family $weight', (face) => {
  test('is a file of the pinned packages', () => {
    expect(fontFile(face)).toMatch(
      new RegExp(
        `node_modules/@fontsource/noto-${face.family}-sc/files/noto-${face.family}-sc-chinese-simplified-${face.weight}-normal\\.woff2$`,
      ),
    );
  });

  test.each(['woff2', 'truetype'] as const)('is cut to exactly the signs asked for, as %s', async (format) => {
    const font = await cut(face, '余个44.6%，“志”', format);
    expect(await signsIn(font)).toBe([...new Set('余个44.6%，“志”')].toSorted().join(''));
    expect(font.length).toBeLessThan(12_000);
  });
});

test('a font for a file is packed, one for the renderer is not', async () => {
  expect((await cut(SANS, '汉', 'woff2')).toString('latin1', 0, 4)).toBe('wOF2');
  expect((await cut(SANS, '汉', 'truetype')).readUInt32BE(0)).toBe(0x10000);
});

test('the same signs are the same bytes', async () => {
  expect((await cut(SERIF, '三元图志', 'woff2')).equals(await cut(SERIF, '三元图志', 'woff2'))).toBe(true);
});

test('the weights are different drawings', async () => {
  const [regular, bold] = await Promise.all([400, 700].map((weight) => cut({ family: 'sans', weight } as Face, '汉', 'truetype')));
  expect(regular?.equals(bold ?? Buffer.alloc(0))).toBe(false);
});

describe('a sign that the font lacks', () => {
  test.each([
    ['三元', []],
    ['三→元𠮷', ['→', '𠮷']],
  ])('is found in “%s”', async (signs, missing) => {
    expect(await missingSigns(SANS, signs)).toEqual(missing);
  });

  test.each<[Face, string, string]>([
    [SANS, '三→元', '字体 Noto Sans SC 里没有“→”（U+2192），下载的图片上会是空框。改法：换成常用的字或标点。'],
    [SERIF, '𠮷\u0007', '字体 Noto Serif SC 里没有“𠮷”（U+20BB7）、“\u0007”（U+0007），下载的图片上会是空框。改法：换成常用的字或标点。'],
  ])('stops the making, and is named: %o “%s”', async (face, signs, says) => {
    await expect(cut(face, signs, 'woff2')).rejects.toThrow(new RangeError(says));
  });
});
