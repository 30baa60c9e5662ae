import { crc32 } from 'node:zlib';
import type { Picture } from '../charts/mark.ts';
import type { Composition } from './inset.ts';

/** A picture for print is as wide as the type area of an A4 page or of most magazines, in cm, at this many dots per inch. */
export const PRINT = { width: 18, dpi: 300 } as const;
const CM_PER_INCH = 2.54;
const METRE = 100;
/** Pixels of its width: never fewer than the dots. */
export const PRINT_PIXELS = Math.ceil((PRINT.width / CM_PER_INCH) * PRINT.dpi);

/** A picture to be made into a bitmap for print. */
export function forPrint(picture: Picture): Composition {
  // The renderer cuts off what is less than a pixel.
  return { ...picture, zoom: (PRINT_PIXELS + 0.01) / picture.width };
}

/** What a page says of the bitmap: pixels, and cm to one decimal. */
export function printSize({ width, height }: Picture): {
  readonly pixels: readonly [number, number];
  readonly cm: readonly [number, number];
} {
  const high = Math.round((height * PRINT_PIXELS) / width);
  return { pixels: [PRINT_PIXELS, high], cm: [PRINT.width, Math.round(((high * PRINT.width) / PRINT_PIXELS) * 10) / 10] };
}

const SIGNATURE = 8;
const CHUNK = { length: 4, type: 4, sum: 4 } as const;

/**
 * The bitmap with its density written into it (the chunk pHYs of PNG, dots per metre), so that a layout program places it at its width in print.
 * @param png without such a chunk, as the renderer makes it.
 */
export function withDensity(png: Buffer): Buffer {
  const body = Buffer.alloc(CHUNK.type + 9);
  body.write('pHYs');
  const perMetre = Math.round((PRINT.dpi * METRE) / CM_PER_INCH);
  body.writeUInt32BE(perMetre, 4);
  body.writeUInt32BE(perMetre, 8);
  body.writeUInt8(1, 12);
  const chunk = Buffer.alloc(CHUNK.length + body.length + CHUNK.sum);
  chunk.writeUInt32BE(body.length - CHUNK.type, 0);
  body.copy(chunk, CHUNK.length);
  chunk.writeUInt32BE(crc32(body), CHUNK.length + body.length);
  // After the head of the picture, which is the first chunk.
  const head = SIGNATURE + CHUNK.length + CHUNK.type + png.readUInt32BE(SIGNATURE) + CHUNK.sum;
  return Buffer.concat([png.subarray(0, head), chunk, png.subarray(head)]);
}
