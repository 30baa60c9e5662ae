import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render, type Format } from '../../src/images/render.ts';
import { fontsIn } from './svg-file.ts';
import { emptyFolder, square } from './workshop.ts';

const WORDS = { title: '甲', description: '乙' };
const FORMATS: readonly Format[] = ['svg', 'png'];

let cache: string;
let remove: () => void;
const making = vi.fn();
beforeEach(() => {
  ({ folder: cache, remove } = emptyFolder());
  making.mockReset();
});
afterEach(() => {
  remove();
});

describe.each(FORMATS)('a picture as %s', (format) => {
  test('is made once for the same marks', async () => {
    const first = await render(square('汉'), WORDS, format, { cache, making });
    const second = await render(square('汉'), WORDS, format, { cache, making });
    expect(making).toHaveBeenCalledTimes(1);
    expect(second.equals(first)).toBe(true);
    expect(readdirSync(cache)).toEqual([expect.stringMatching(new RegExp(`^[0-9a-f]{32}\\.${format}$`))]);
  });

  test('is the same, byte by byte, when made again', async () => {
    const first = await render(square('汉', 'figure'), WORDS, format, { cache: join(cache, '1'), making });
    const second = await render(square('汉', 'figure'), WORDS, format, { cache: join(cache, '2'), making });
    expect(making).toHaveBeenCalledTimes(2);
    expect(second.equals(first)).toBe(true);
  });

  test.each([
    ['its marks', square('字'), WORDS],
    ['the place of a mark', { ...square('汉'), width: 61 }, WORDS],
    ['the class of a mark', square('汉', 'strong'), WORDS],
    ['its title', square('汉'), { ...WORDS, title: '丙' }],
    ['its description', square('汉'), { ...WORDS, description: '丙' }],
  ])('is made anew when %s changed', async (_what, picture, words) => {
    await render(square('汉'), WORDS, format, { cache, making });
    await render(picture, words, format, { cache, making });
    expect(making).toHaveBeenCalledTimes(2);
    expect(readdirSync(cache).length).toBe(2);
  });

  test('is refused when the font lacks a sign, and nothing is left', async () => {
    await expect(render(square('→'), WORDS, format, { cache, making })).rejects.toThrow(/^字体 Noto Sans SC 里没有“→”/);
    expect(readdirSync(cache)).toEqual([]);
  });
});

test('one format is not taken for the other', async () => {
  const [svg, png] = await Promise.all(FORMATS.map((format) => render(square('汉'), WORDS, format, { cache, making })));
  expect(making).toHaveBeenCalledTimes(2);
  expect(svg?.toString('utf8', 0, 4)).toBe('<svg');
  expect(png?.toString('latin1', 1, 4)).toBe('PNG');
});

test('an SVG file has the signs of its texts inside, and no others', async () => {
  const svg = String(await render(square('图志图'), WORDS, 'svg', { cache }));
  expect([...(await fontsIn(svg))]).toEqual([['Noto Sans SC 400', '图志']]);
});

describe('a picture of another project', () => {
  /** This project with one file changed: links to its packages, except for one whose version is another. */
  function project(file: string, change: (text: string) => string): string {
    const root = join(cache, 'project');
    for (const folder of ['src/images', 'src/styles']) cpSync(folder, join(root, folder), { recursive: true });
    for (const name of ['@fontsource/noto-sans-sc', '@fontsource/noto-serif-sc', '@resvg/resvg-js', 'sharp', 'subset-font']) {
      const [from, to] = [join('node_modules', name), join(root, 'node_modules', name)];
      mkdirSync(join(to, '..'), { recursive: true });
      if (file.startsWith(from)) cpSync(join(from, 'package.json'), join(to, 'package.json'));
      else symlinkSync(resolve(from), to);
    }
    writeFileSync(join(root, 'package.json'), '{}');
    const before = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), change(before));
    expect(readFileSync(join(root, file), 'utf8')).not.toBe(before);
    return root;
  }
  const timesMade = async (root: string): Promise<number> => {
    const pictures = join(cache, 'pictures');
    await render(square('汉'), WORDS, 'png', { cache: pictures, making });
    await render(square('汉'), WORDS, 'png', { cache: pictures, making, root });
    return making.mock.calls.length;
  };

  test.each([
    ['src/images/progress.ts', '', '// …', 1],
    ['src/styles/tokens.css', '--ink: #221d18', '--ink: #000000', 2],
    ['src/images/png.ts', 'colours: 64', 'colours: 32', 2],
    ['src/images/fonts.ts', 'kern', 'liga', 2],
    ['node_modules/sharp/package.json', '"version": "', '"version": "9', 2],
    ['node_modules/@resvg/resvg-js/package.json', '"version": "', '"version": "9', 2],
  ])('with a changed %s (“%s” is “%s”) is made %4$i times', async (file, from, to, times) => {
    expect(await timesMade(project(file, (text) => text.replace(from, to)))).toBe(times);
  });
});
