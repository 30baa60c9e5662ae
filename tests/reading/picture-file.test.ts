import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { kindOf, readPictureFile } from '../../src/reading/picture-file.ts';

const drawn = (ending: string): Buffer => readFileSync(join(import.meta.dirname, `../sites/_photos/photos/river-gate.${ending}`));
const plain = sharp({ create: { width: 37, height: 21, channels: 3, background: '#5b7460' } });
const EXIF = { IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '26/1 0/1 0/1' } };

describe('what a picture file holds', () => {
  test.each([
    ['jpg', 'jpeg'],
    ['webp', 'webp'],
  ] as const)('nothing but the picture: %s', (ending, kind) => {
    expect(kindOf(drawn(ending))).toBe(kind);
    expect(readPictureFile(drawn(ending), kind)).toEqual({ width: 640, height: 400, besides: [], whole: true });
  });

  test('a place and a time, in either format', async () => {
    for (const [bytes, kind] of [
      [await plain.clone().withExif(EXIF).jpeg().toBuffer(), 'jpeg'],
      [await plain.clone().withExif(EXIF).webp().toBuffer(), 'webp'],
    ] as const)
      expect(readPictureFile(bytes, kind)).toEqual({ width: 37, height: 21, besides: ['EXIF'], whole: true });
  });

  test('a colour profile', async () => {
    const bytes = await plain.clone().withIccProfile('p3').jpeg().toBuffer();
    expect(readPictureFile(bytes, 'jpeg').besides).toEqual(['颜色描述文件']);
  });

  test('every coding: progressive, lossless, with transparency', async () => {
    expect(readPictureFile(await plain.clone().jpeg({ progressive: true }).toBuffer(), 'jpeg')).toMatchObject({
      width: 37,
      height: 21,
      whole: true,
    });
    expect(readPictureFile(await plain.clone().webp({ lossless: true }).toBuffer(), 'webp')).toMatchObject({
      width: 37,
      height: 21,
      whole: true,
    });
    const clear = sharp({ create: { width: 37, height: 21, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } } });
    expect(readPictureFile(await clear.webp().toBuffer(), 'webp')).toEqual({ width: 37, height: 21, besides: [], whole: true });
  });

  test('less than the whole, wherever it is cut, and never an error', () => {
    for (const [ending, kind] of [
      ['jpg', 'jpeg'],
      ['webp', 'webp'],
    ] as const) {
      const bytes = drawn(ending);
      for (let end = 12; end < bytes.length; end += 7) expect(readPictureFile(bytes.subarray(0, end), kind).whole).toBe(false);
      expect(readPictureFile(Buffer.concat([bytes, Buffer.from('x')]), kind).whole).toBe(false);
    }
  });
});

test.each([
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF89a', 'gif'],
  ['\0\0\0\x1cftypavif', 'avif'],
  ['\0\0\0\x18ftypheic', 'heic'],
  ['II*\0', 'tiff'],
  ['BM', 'bmp'],
  ['<?xml version="1.0"?><svg xmlns="">', 'svg'],
  ['%PDF-1.7', 'unknown'],
  ['MZ', 'unknown'],
  ['', 'unknown'],
] as const)('%j is %s, whatever its name', (head, kind) => {
  expect(kindOf(Buffer.from(head, 'latin1'))).toBe(kind);
});
