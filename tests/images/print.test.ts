import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { forPrint, PRINT, PRINT_PIXELS, printSize, withDensity } from '../../src/images/print.ts';

test('a picture for print has at least as many pixels as its width has dots', () => {
  expect(PRINT_PIXELS / (PRINT.width / 2.54)).toBeGreaterThanOrEqual(PRINT.dpi);
  const { zoom = 0, ...rest } = forPrint({ width: 720, height: 360, marks: [] });
  expect(Math.round(720 * zoom)).toBe(PRINT_PIXELS);
  expect(rest).toEqual({ width: 720, height: 360, marks: [] });
  expect(printSize({ width: 720, height: 360, marks: [] })).toEqual({ pixels: [2126, 1063], cm: [18, 9] });
});

test('its file says how dense it is, and is otherwise the same picture', async () => {
  const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#b4281e' } })
    .png()
    .toBuffer();
  const dense = withDensity(png);
  const { density, width, height } = await sharp(dense).metadata();
  expect([density, width, height]).toEqual([PRINT.dpi, 4, 3]);
  expect((await sharp(dense).raw().toBuffer()).equals(await sharp(png).raw().toBuffer())).toBe(true);
  const at = dense.indexOf('pHYs');
  expect(dense.readUInt32BE(at + 13)).toBe(crc32(dense.subarray(at, at + 13)));
});
