import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** The window of the editor, in which everything fits that a step speaks of. */
export const WINDOW = { width: 1200, height: 760 } as const;
/** A picture may weigh this much, in bytes: the handbook is read on slow lines, and each picture lies in the history of the content for ever. */
export const HEAVIEST = 60_000;

/** Widths in pixels and qualities, the best first. */
const TRIES = [
  [WINDOW.width, 80],
  [WINDOW.width, 60],
  [1000, 75],
  [1000, 50],
  [800, 60],
] as const;

/** Around what the step speaks of. */
const RING = 'position:fixed;z-index:2147483647;border:3px solid #c8102e;border-radius:8px;pointer-events:none';

function drawRing({ x, y, width, height, style }: { x: number; y: number; width: number; height: number; style: string }): void {
  const ring = document.createElement('div');
  ring.id = 'handbook-ring';
  ring.style.cssText = style;
  Object.assign(ring.style, { left: `${x - 6}px`, top: `${y - 6}px`, width: `${width + 6}px`, height: `${height + 6}px` });
  document.querySelector('dialog[open]')?.append(ring);
  if (!ring.isConnected) document.body.append(ring);
}

/** The window as it is, with a ring around a part of it, as PNG. */
export async function photograph(page: Page, target: Locator): Promise<Buffer> {
  await target.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await page.waitForTimeout(300);
  const box = await target.boundingBox();
  if (box) await page.evaluate(drawRing, { ...box, style: RING });
  const picture = await page.screenshot({ caret: 'hide', animations: 'disabled' });
  await page.evaluate(() => document.querySelector('#handbook-ring')?.remove());
  return picture;
}

/** Writes a picture as WebP, as good as its weight allows. @throws when it is too heavy all the same. */
export async function keep(picture: Buffer, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  for (const [width, quality] of TRIES) {
    const bytes = await sharp(picture).resize({ width }).webp({ quality, effort: 6 }).toBuffer();
    if (bytes.length > HEAVIEST) continue;
    writeFileSync(file, bytes);
    return;
  }
  throw new Error(`${file} 超过 ${HEAVIEST} 字节`);
}
