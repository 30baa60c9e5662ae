import { createRequire } from 'node:module';
import type jsQR from 'jsqr';
import sharp from 'sharp';

// The package says it has a default export, and is one function.
const read = createRequire(import.meta.url)('jsqr') as typeof jsQR;

/** What a phone would read in a picture; null when there is no code in it. */
export async function scanned(image: Buffer): Promise<string | null> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}
