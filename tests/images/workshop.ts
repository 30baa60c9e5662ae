import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { resolveChart, type ResolvedChart } from '../../src/catalogue/chart.ts';
import { rect, text, type Picture, type TextMark } from '../../src/charts/mark.ts';
import { lightColours } from '../../src/images/colours.ts';
import { readContent } from '../../src/reading/content.ts';

/** The site's colours by day. */
export const DAY = lightColours(readFileSync('src/styles/tokens.css', 'utf8'));

/** The charts of the site, of the content as it is. */
export const atlas = openAtlas(readContent('content').content);
export const charts: readonly ResolvedChart[] = [...atlas.charts.keys()].map((id) => resolveChart(atlas, id));

/** A text at no special place. */
export const words = (says: string, name = 'label'): TextMark => text({ x: 10, y: 45, size: 40, text: says, class: name });

/** A white square, 60 wide, with these signs on it. */
export function square(says: string, name?: string): Picture {
  return { width: 60, height: 60, marks: [rect({ x: 0, y: 0, width: 60, height: 60, class: 'around' }), words(says, name)] };
}

/** An empty folder, and how to be rid of it. */
export function emptyFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What an image looks like, in shades from 0 (black) to 255. */
export async function shades(
  image: Buffer,
): Promise<{ readonly width: number; readonly height: number; readonly dark: readonly boolean[] }> {
  const { data, info } = await sharp(image).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, dark: [...data].map((shade) => shade < 128) };
}
