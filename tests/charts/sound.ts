import type { Picture } from '../../src/charts/mark.ts';
import type { Telling } from '../../src/charts/telling.ts';
import { collisions, keysOf, outside } from './geometry.ts';

/** Keys that only the picture or only the table has. */
export function strangers(picture: Picture, { rows }: Telling): readonly string[] {
  const [drawn, told] = [new Set(keysOf(picture)), new Set(rows.map(({ key }) => key))];
  return [...[...drawn].filter((key) => !told.has(key)), ...[...told].filter((key) => !drawn.has(key))];
}

/** Positions that are no numbers, or numbers with more than one decimal. */
export function unrounded({ marks }: Picture): readonly string[] {
  return marks.flatMap((mark) => {
    const values = Object.entries(mark).filter(([name]) => !['kind', 'class', 'key', 'title', 'text', 'anchor'].includes(name));
    return values
      .filter(([, value]) => /\d\.\d\d|NaN|Infinity|null|undefined|e-/.test(String(value)))
      .map(([name, value]) => `${name}=${String(value)}`);
  });
}

/** Marks without a size that could be drawn. */
export function inverted({ marks }: Picture): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'rect' && (mark.width < 0 || mark.height < 0)) return [`rect ${mark.class} ${mark.width} × ${mark.height}`];
    if (mark.kind === 'circle' && mark.r <= 0) return [`circle ${mark.class} ${mark.r}`];
    return [];
  });
}

/** All that may be wrong with the picture of any data: marks outside the box, labels on one another, rows drawn that are not told, sizes below nothing, positions that are not rounded. */
export function faults(picture: Picture, telling: Telling): readonly string[] {
  return [...outside(picture), ...collisions(picture), ...strangers(picture, telling), ...inverted(picture), ...unrounded(picture)];
}
