import sharp, { type Raw } from 'sharp';
import type { Complaint } from '../../reading/problem.ts';
import { kindOf, type PictureKind } from '../../reading/picture-file.ts';
import { PHOTO_LIMITS } from '../../schema/photo.ts';

/** A photo as the content keeps it: two files of the same picture, with nothing in them but the picture. */
export interface Encoded {
  readonly webp: Buffer;
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
}

/** An original may be this large: what a camera takes is far below, what only unpacks to something huge is above. */
export const ORIGINAL_LIMITS = { bytes: 60_000_000, pixels: 120_000_000 } as const;

/** Formats that are no photos we can take, with what an editor can do. */
const UNWANTED: Readonly<Partial<Record<PictureKind, Complaint>>> = {
  heic: { says: '这是 HEIC 格式（苹果手机的照片），这里解不开', fix: '在手机或电脑上另存为 JPEG 再来' },
  svg: { says: '这是 SVG，里面可以藏程序', fix: '照片用 JPEG、PNG 或 WebP；图表写在 content/charts' },
  gif: { says: '这是 GIF，颜色太少，还会动', fix: '用 JPEG、PNG 或 WebP' },
  tiff: { says: '这是 TIFF', fix: '另存为 JPEG 再来' },
  bmp: { says: '这是 BMP', fix: '另存为 JPEG 再来' },
  unknown: { says: '这不是照片，或者文件开头坏了', fix: '用 JPEG、PNG、WebP 或 AVIF 的照片；改了名字的别的文件不行' },
};

const QUALITIES = [80, 72, 64, 56, 48, 40] as const;

/** The best of several qualities that keeps within a limit; null when none does. */
async function within(limit: number, encode: (quality: number) => Promise<Buffer>): Promise<Buffer | null> {
  for (const quality of QUALITIES) {
    const bytes = await encode(quality);
    if (bytes.length <= limit) return bytes;
  }
  return null;
}

/** Edges to try, the largest first: a picture full of leaves stays too heavy at full size. */
const EDGES = [PHOTO_LIMITS.edge, 1200, 900] as const;

async function shrink(pixels: Buffer, raw: Raw): Promise<Encoded | null> {
  for (const edge of EDGES) {
    const { data, info } = await sharp(pixels, { raw })
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .toBuffer({ resolveWithObject: true });
    const small = { raw: { width: info.width, height: info.height, channels: info.channels } };
    const [webp, jpeg] = await Promise.all([
      within(PHOTO_LIMITS.bytes['.webp'], (quality) => sharp(data, small).webp({ quality, effort: 5 }).toBuffer()),
      within(PHOTO_LIMITS.bytes['.jpg'], (quality) => sharp(data, small).jpeg({ quality, mozjpeg: true }).toBuffer()),
    ]);
    if (webp && jpeg) return { webp, jpeg, width: info.width, height: info.height };
  }
  return null;
}

/**
 * Decodes an original and encodes it anew: turned upright, in sRGB on white, at most 1600 pixels, without EXIF, place or comments, for only the
 * pixels go on. What it is is told from its own bytes, never from its name.
 */
export async function encodePhoto(original: Buffer): Promise<Encoded | Complaint> {
  if (original.length === 0) return { says: '文件是空的', fix: '换一份' };
  if (original.length > ORIGINAL_LIMITS.bytes)
    return { says: `文件太大（${(original.length / 1e6).toFixed(0)} MB）`, fix: `原图不超过 ${ORIGINAL_LIMITS.bytes / 1e6} MB` };
  const unwanted = UNWANTED[kindOf(original)];
  if (unwanted) return unwanted;
  try {
    const image = sharp(original, { limitInputPixels: ORIGINAL_LIMITS.pixels, failOn: 'error', pages: 1 });
    const { width, height } = await image.metadata();
    if (width * height > ORIGINAL_LIMITS.pixels)
      return { says: `照片有 ${width}×${height} 像素，大得不像照片`, fix: `原图不超过 ${ORIGINAL_LIMITS.pixels / 1e6} 百万像素` };
    if (Math.min(width, height) < PHOTO_LIMITS.least)
      return {
        says: `照片只有 ${width}×${height} 像素，印出来是糊的`,
        fix: `找原图：短边至少 ${PHOTO_LIMITS.least} 像素；聊天软件里存的多半是缩小过的`,
      };
    const { data, info } = await image
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const encoded = await shrink(data, { width: info.width, height: info.height, channels: info.channels });
    return encoded ?? { says: '怎样压都太大', fix: '换一张简单些的，或先裁掉一部分' };
  } catch (error) {
    if (error instanceof Error && /pixel limit/i.test(error.message))
      return { says: '照片解开以后大得不像照片', fix: `原图不超过 ${ORIGINAL_LIMITS.pixels / 1e6} 百万像素` };
    return { says: '照片读不完整：文件坏了，或者只传了一半', fix: '换一份完整的' };
  }
}
