import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FAMILIES, type Face } from './faces.ts';
import { codePoints } from './sfnt.ts';

/** The pinned font files, by their place in the installed packages. @param root the folder whose packages count. */
export function fontFile({ family, weight }: Face, root = process.cwd()): string {
  const name = `noto-${family}-sc`;
  return createRequire(join(root, 'package.json')).resolve(`@fontsource/${name}/files/${name}-chinese-simplified-${weight}-normal.woff2`);
}

const unpacked = new Map<string, Promise<Buffer>>();

/** A font as TrueType: unpacking takes a tenth of a second, so it is done once. */
function trueType(file: string): Promise<Buffer> {
  const known = unpacked.get(file) ?? subsetFont(readFileSync(file), undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
  unpacked.set(file, known);
  return known;
}

/** Signs that the font of this face cannot draw: they would be empty boxes. */
export async function missingSigns(face: Face, signs: string, root?: string): Promise<readonly string[]> {
  const drawn = codePoints(await trueType(fontFile(face, root)));
  return [...signs].filter((sign) => !drawn.has(sign.codePointAt(0) ?? 0));
}

/** The signs of one face and no others. @throws in Chinese when the font lacks one of them. */
export async function cut(face: Face, signs: string, targetFormat: 'truetype' | 'woff2', root?: string): Promise<Buffer> {
  const missing = await missingSigns(face, signs, root);
  if (missing.length > 0) {
    const which = missing
      .map((sign) => `“${sign}”（U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`)
      .join('、');
    throw new RangeError(`字体 ${FAMILIES[face.family]} 里没有${which}，下载的图片上会是空框。改法：换成常用的字或标点。`);
  }
  // Nothing but plain setting is asked of the fonts; every further feature is bytes.
  return subsetFont(await trueType(fontFile(face, root)), signs, { targetFormat, keepFeatures: ['kern', 'locl'] });
}
