import { create } from 'qrcode';
import { path, rect, type Mark } from '../charts/mark.ts';

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
