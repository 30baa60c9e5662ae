import { createRequire } from 'node:module';
import type jsQR from 'jsqr';
import sharp from 'sharp';

// The package says it has a default export, and is one function.
const read = createRequire(import.meta.url)('jsqr') as typeof jsQR;

/** A code in a picture: what a phone would read, and the side of the code without its quiet zone, in pixels. */
export interface Found {
  readonly data: string;
  readonly side: number;
}

/** The code in a picture; null when there is none. */
export async function found(image: Buffer): Promise<Found | null> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const code = read(new Uint8ClampedArray(data), info.width, info.height);
  if (!code) return null;
  const { topLeftCorner: left, topRightCorner: right } = code.location;
  return { data: code.data, side: Math.hypot(right.x - left.x, right.y - left.y) };
}

/** What a phone would read in a picture; null when there is no code in it. */
export async function scanned(image: Buffer): Promise<string | null> {
  return (await found(image))?.data ?? null;
}
