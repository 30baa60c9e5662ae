/** What the first bytes of a file say it is, whatever its name. */
export type PictureKind = 'jpeg' | 'webp' | 'png' | 'gif' | 'heic' | 'avif' | 'svg' | 'tiff' | 'bmp' | 'unknown';

/** What stands in a picture file. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  /** What it carries besides the picture: EXIF with place and time, XMP, comments, colour profiles. */
  readonly besides: readonly string[];
  /** Whether it ends where its picture ends: nothing is missing, nothing hangs on. */
  readonly whole: boolean;
}

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);
const BRANDS: Readonly<Record<string, PictureKind>> = { avif: 'avif', avis: 'avif' };

/** The kind of a picture by its own bytes. */
export function kindOf(bytes: Buffer): PictureKind {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 4) === 'GIF8') return 'gif';
  if (ascii(bytes, 4, 8) === 'ftyp') return BRANDS[ascii(bytes, 8, 12)] ?? 'heic';
  if (/^(?:II\*\0|MM\0\*)/.test(ascii(bytes, 0, 4))) return 'tiff';
  if (ascii(bytes, 0, 2) === 'BM') return 'bmp';
  return /<svg[\s>]/i.test(bytes.toString('utf8', 0, 4096)) ? 'svg' : 'unknown';
}

/** Segments that are the picture itself: start of frame, tables, restart interval, scan. */
const isPictureMarker = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xda && marker <= 0xdd);
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** What a segment of a JPEG that is no part of the picture is called; null for the few that say how to decode it. */
function besideOf(marker: number, head: string): string | null {
  if (isPictureMarker(marker) || (marker === 0xe0 && head.startsWith('JFIF')) || (marker === 0xee && head.startsWith('Adobe'))) return null;
  if (head.startsWith('Exif')) return 'EXIF';
  if (head.startsWith('http')) return 'XMP';
  if (marker === 0xed) return 'IPTC';
  if (head.startsWith('ICC_PROFILE')) return '颜色描述文件';
  return marker === 0xfe ? '注释' : `附加段 FF${marker.toString(16).toUpperCase()}`;
}

function readJpeg(bytes: Buffer): PictureFacts {
  const besides = new Set<string>();
  let [at, width, height] = [2, 0, 0];
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = bytes.readUInt16BE(at + 2);
    const beside = besideOf(marker, ascii(bytes, at + 4, at + 16));
    if (beside !== null) besides.add(beside);
    if (isFrame(marker) && at + 9 <= bytes.length) [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
    at += 2 + length;
    if (marker !== 0xda) continue;
    // The scan: in it FF is followed by 00 or by a restart.
    while (at + 1 < bytes.length && (bytes[at] !== 0xff || bytes[at + 1] === 0 || ((bytes[at + 1] ?? 0) & 0xf8) === 0xd0)) at++;
    if (bytes[at + 1] === 0xd9) break;
  }
  return { width, height, besides: [...besides], whole: bytes[at] === 0xff && bytes[at + 1] === 0xd9 && at + 2 === bytes.length };
}

const CHUNKS: Readonly<Record<string, string>> = { EXIF: 'EXIF', 'XMP ': 'XMP', ICCP: '颜色描述文件', ANIM: '动画', ANMF: '动画' };

/** Width and height in a chunk of a WebP that has them. */
function sizeIn(bytes: Buffer, chunk: string, at: number): readonly [number, number] | null {
  if (at + 10 > bytes.length) return null;
  if (chunk === 'VP8X') return [bytes.readUIntLE(at + 4, 3) + 1, bytes.readUIntLE(at + 7, 3) + 1];
  if (chunk === 'VP8 ') return [bytes.readUInt16LE(at + 6) & 0x3fff, bytes.readUInt16LE(at + 8) & 0x3fff];
  if (chunk !== 'VP8L') return null;
  const bits = bytes.readUInt32LE(at + 1);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

function readWebp(bytes: Buffer): PictureFacts {
  const besides = new Set<string>();
  let [at, size]: [number, readonly [number, number] | null] = [12, null];
  while (at + 8 <= bytes.length) {
    const chunk = ascii(bytes, at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (!/^(?:VP8[ LX]|ALPH)$/.test(chunk)) besides.add(CHUNKS[chunk] ?? `附加段 ${chunk.replace(/[^\x21-\x7e]/g, '?')}`);
    size ??= sizeIn(bytes, chunk, at + 8);
    at += 8 + length + (length % 2);
  }
  const [width, height] = size ?? [0, 0];
  return { width, height, besides: [...besides], whole: at === bytes.length && bytes.readUInt32LE(4) + 8 === bytes.length };
}

/** What a JPEG or WebP holds, read from its structure without decoding it. */
export function readPictureFile(bytes: Buffer, kind: 'jpeg' | 'webp'): PictureFacts {
  return kind === 'jpeg' ? readJpeg(bytes) : readWebp(bytes);
}
