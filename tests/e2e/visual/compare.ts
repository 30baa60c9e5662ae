import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** Approved pictures. */
export const APPROVED = 'tests/e2e/visual/approved';
/** What the last run saw, and where it differs. */
export const SEEN = '.build/visual';

/** Share of pixels that may differ: another build of the browser rounds edges differently, a moved label changes far more. */
const TOLERANCE = 0.004;

interface Bitmap {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function decoded(png: Buffer): Promise<Bitmap> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** What one picture is to the approved one. `differs` is a sentence, empty when they are alike. */
export interface Verdict {
  readonly name: string;
  readonly differs: string;
}

/** Compares a picture with the approved one of its name, and leaves what it saw for the review page. @param update makes it the approved one instead. */
export async function compare(name: string, png: Buffer, update: boolean, approvedFolder = APPROVED, seenFolder = SEEN): Promise<Verdict> {
  const approved = join(approvedFolder, `${name}.png`);
  // Few colours, and no dithering that would change with them.
  const small = await sharp(png).png({ palette: true, colours: 32, dither: 0, compressionLevel: 9, effort: 10 }).toBuffer();
  mkdirSync(seenFolder, { recursive: true });
  writeFileSync(join(seenFolder, `${name}.png`), small);
  if (update) {
    mkdirSync(approvedFolder, { recursive: true });
    writeFileSync(approved, small);
    return { name, differs: '' };
  }
  if (!existsSync(approved)) return { name, differs: '还没有认可过的样子' };
  const [before, after] = await Promise.all([decoded(readFileSync(approved)), decoded(small)]);
  if (before.width !== after.width || before.height !== after.height)
    return { name, differs: `从${before.width}×${before.height}变成了${after.width}×${after.height}` };
  const difference = Buffer.alloc(before.data.length);
  const pixels = pixelmatch(before.data, after.data, difference, before.width, before.height, { threshold: 0.2 });
  const share = pixels / (before.width * before.height);
  if (share <= TOLERANCE) return { name, differs: '' };
  const raw = { width: before.width, height: before.height, channels: 4 as const };
  await sharp(difference, { raw })
    .png()
    .toFile(join(seenFolder, `${name}.difference.png`));
  return { name, differs: `${(share * 100).toFixed(2)}%的像素不一样` };
}
