import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { code, codeFile, QUIET } from '../../src/images/qr.ts';
import { render } from '../../src/images/render.ts';
import { rectsOf, pathsOf } from '../charts/geometry.ts';
import { scanned } from './scanned.ts';
import { emptyFolder } from './workshop.ts';

const ADDRESS = 'https://www.example.gov.cn/zt/sanyuan/s/sister-alliances-network/';
const MODULE = 3;

describe('a code to scan', () => {
  const { marks, size } = code(ADDRESS, MODULE)(9, 12);
  const picture = { width: size + 18, height: size + 24, marks };

  test.each([
    ['as it is drawn', 1, 100],
    ['at half its size, squeezed as messengers do', 0.5, 60],
  ])('is read %s', async (_how, scale, quality) => {
    const { folder, remove } = emptyFolder();
    const png = await render({ ...picture, zoom: 3 }, { title: '甲', description: '乙' }, 'png', { cache: folder });
    remove();
    const width = Math.round(picture.width * 3 * scale);
    expect(await scanned(await sharp(png).resize(width).jpeg({ quality }).toBuffer())).toBe(ADDRESS);
  });

  test('stands on white with four light modules around it, on whole modules', () => {
    const [ground] = rectsOf({ width: 0, height: 0, marks });
    expect(ground).toMatchObject({ x: 9, y: 12, width: size, height: size, class: 'code-ground' });
    const starts = (pathsOf({ width: 0, height: 0, marks })[0]?.d ?? '').matchAll(/M(\d+),(\d+)H(\d+)/g);
    const runs = [...starts].map(([, x, y, end]) => [Number(x) - 9, Number(y) - 12, Number(end) - Number(x)] as const);
    expect(runs.length).toBeGreaterThan(100);
    expect(runs.flat().filter((at) => at % MODULE !== 0)).toEqual([]);
    const edge = QUIET * MODULE;
    expect(Math.min(...runs.flatMap(([x, y]) => [x, y]))).toBe(edge);
    expect(Math.max(...runs.map(([x, , length]) => x + length))).toBe(size - edge);
  });

  test('in a file of its own is read small and pressed, with the address below it', async () => {
    const file = codeFile(ADDRESS);
    expect(file).toContain(`>${ADDRESS.replace('https://', '')}</text>`);
    const half = await sharp(Buffer.from(file)).flatten({ background: '#fff' }).resize({ height: 220 }).jpeg({ quality: 60 }).toBuffer();
    expect(await scanned(half)).toBe(ADDRESS);
  });

  test('outlives the loss of a part, as on a board in the rain', async () => {
    const { folder, remove } = emptyFolder();
    const png = await render({ ...picture, zoom: 3 }, { title: '甲', description: '乙' }, 'png', { cache: folder });
    remove();
    // A stain of a tenth of the area, beside the three corners that a reader looks for.
    const side = Math.round(size * 3 * 0.3);
    const stain = await sharp({ create: { width: side, height: side, channels: 3, background: '#888' } })
      .png()
      .toBuffer();
    const at = Math.round(size * 3 * 0.42);
    expect(
      await scanned(
        await sharp(png)
          .composite([{ input: stain, left: at, top: at }])
          .png()
          .toBuffer(),
      ),
    ).toBe(ADDRESS);
  });
});
