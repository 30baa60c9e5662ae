import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { FAMILIES, type Face } from './faces.ts';

/** Pixels of the bitmap for one unit of the picture. */
export const ZOOM = 2;
/** What the pinned font files call themselves: the renderer goes by that, and mixes fonts when it finds no such name. */
const INSIDE: Readonly<Record<Face['family'], string>> = { sans: 'Noto Sans SC Thin', serif: 'Noto Serif SC ExtraLight' };

function byInnerNames(svg: string): string {
  return (['sans', 'serif'] as const).reduce(
    (all, family) => all.replaceAll(`font-family="${FAMILIES[family]},`, `font-family="${INSIDE[family]},`),
    svg,
  );
}

/**
 * A picture as a bitmap of few colours, at twice its size if not told otherwise. Only the fonts given are used, never those of the machine.
 * @param svg without embedded fonts, which the renderer cannot read.
 * @param fonts TrueType files.
 * @param zoom pixels for one unit of the picture.
 */
export async function png(svg: string, fonts: readonly Buffer[], zoom = ZOOM): Promise<Buffer> {
  // The renderer takes fonts from disk only.
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const fontFiles = fonts.map((font, index) => {
      const file = join(folder, `${index}.ttf`);
      writeFileSync(file, font);
      return file;
    });
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: INSIDE.sans };
    const image = await renderAsync(byInnerNames(svg), { font, fitTo: { mode: 'zoom', value: zoom } });
    // One thread and fixed settings: the same picture is the same bytes. Below an effort of 4 the colours of the tokens are no longer exact.
    return await sharp(image.asPng()).png({ palette: true, colours: 64, dither: 0, effort: 7, compressionLevel: 9 }).toBuffer();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
