import { create } from 'qrcode';
import { path, rect, type Mark } from '../charts/mark.ts';
import { escapeXml } from '../charts/svg.ts';

/** Light modules that have to stay around a code, so that readers find it. */
export const QUIET = 4;

/** A code to scan, as marks; `size` is its side with the quiet zone. */
export interface Code {
  readonly marks: readonly Mark[];
  readonly size: number;
}

/**
 * An address as a QR code. A quarter of it may be lost (level Q): posters are photographed, printed and hung outdoors.
 * @param module side of one module, in units of the picture: whole pixels, or its edges blur.
 */
export function code(address: string, module: number): (x: number, y: number) => Code {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' });
  const size = (modules.size + 2 * QUIET) * module;
  // One stroke for each run of dark modules in a row.
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from(modules.data.subarray(row * modules.size, (row + 1) * modules.size), (dark) => (dark === 0 ? ' ' : '#')).join(''),
  );
  const runs = rows.flatMap((row, down) =>
    [...row.matchAll(/#+/g)].map(({ 0: run, index }) => ({ down, across: index, length: run.length })),
  );
  return (x, y) => ({
    size,
    marks: [
      rect({ x, y, width: size, height: size, class: 'code-ground' }),
      path({
        class: 'code',
        d: runs
          .map(({ down, across, length }) => {
            const [left, top] = [x + (across + QUIET) * module, y + (down + QUIET) * module];
            return `M${String(left)},${String(top)}H${String(left + length * module)}V${String(top + module)}H${String(left)}Z`;
          })
          .join(''),
      }),
    ],
  });
}

/** Below a code in a file of its own, its address: a reader without a phone types it. In modules. */
const CAPTION = { height: 5, size: 3.2 } as const;

/** An address as a picture of its own, one unit to a module, with the address below: printed by every page, and black on white whatever the theme is. */
export function codeFile(address: string): string {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' });
  const side = modules.size + 2 * QUIET;
  const printed = address.replace(/^https?:\/\//, '');
  // A letter is about half as wide as high: long addresses make the picture wider rather than the letters smaller.
  const width = Math.max(side, Math.ceil(printed.length * CAPTION.size * 0.56) + QUIET);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(side + CAPTION.height)}">`,
    codePath(address),
    `<text x="${String(QUIET)}" y="${String(side + CAPTION.size)}" font-family="sans-serif" font-size="${String(CAPTION.size)}">${escapeXml(printed)}</text>`,
    '</svg>\n',
  ].join('');
}

/** Side of a code with its quiet zone, in modules. */
export function codeSide(address: string): number {
  return create(address, { errorCorrectionLevel: 'Q' }).modules.size + 2 * QUIET;
}

/** A code one unit to a module, its colours written into it: white paper and black modules in every theme. */
export function codePath(address: string): string {
  const { marks } = code(address, 1)(0, 0);
  const modules = marks.flatMap((mark) => (mark.kind === 'path' ? [mark.d] : [])).join('');
  const side = String(codeSide(address));
  return `<rect width="${side}" height="${side}" fill="#fff"/><path d="${modules}"/>`;
}
