import { text, type Mark, type TextMark } from './mark.ts';
import { wrap } from './measure.ts';

/** Distance of baselines, in em. */
export const LEADING = 1.4;

export interface Setting extends Pick<TextMark, 'class' | 'size'> {
  readonly x: number;
  /** The upper edge of the first line. */
  readonly top: number;
  /** Lines are cut at this width. */
  readonly width: number;
  readonly anchor?: TextMark['anchor'];
  readonly key?: string;
}

/** A text set in lines, and the height it takes. */
export function paragraph(
  words: string,
  { x, top, width, size, anchor = 'start', key, class: name }: Setting,
): { readonly marks: readonly Mark[]; readonly height: number; readonly lines: number } {
  const lines = wrap(words, size, width);
  const marks = lines.map((one, index) =>
    text({ x, y: top + size * (LEADING * index + 1.06), text: one, size, anchor, class: name, ...(key === undefined ? {} : { key }) }),
  );
  return { marks, height: lines.length * size * LEADING, lines: lines.length };
}
