import { text, type Mark, type TextMark } from './mark.ts';
import { textBox, widestWord, wrap } from './measure.ts';

/** Distance of baselines, in em. */
export const LEADING = 1.4;
/** From the top of a line to its baseline, in em: room for the tallest signs of a serif. */
export const BASELINE = 1.06;

/** Marks and the height they take. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export const NOTHING: Block = { marks: [], height: 0 };

export interface Setting extends Pick<TextMark, 'class' | 'size'> {
  readonly x: number;
  /** The upper edge of the first line. */
  readonly top: number;
  /** Lines are cut at this width. */
  readonly width: number;
  readonly anchor?: TextMark['anchor'];
  readonly key?: string;
  /** Lines of about one length, for the few words in the middle of a shape. */
  readonly balanced?: boolean;
}

/** As few lines as fit, then as narrow as that number of lines and the longest word allow. */
export function balance(words: string, size: number, width: number): readonly string[] {
  let lines = wrap(words, size, width);
  const least = Math.max(size, widestWord(words, size));
  for (let narrower = width - size / 2; narrower > least; narrower -= size / 2) {
    const tried = wrap(words, size, narrower);
    if (tried.length > lines.length) return lines;
    lines = tried;
  }
  return lines;
}

/** A text set in lines, and the height it takes. */
export function paragraph(words: string, { x, top, width, size, anchor = 'start', key, balanced = false, class: name }: Setting): Block {
  const lines = balanced ? balance(words, size, width) : wrap(words, size, width);
  const marks = lines.map((one, index) =>
    text({ x, y: top + size * (LEADING * index + BASELINE), text: one, size, anchor, class: name, ...(key === undefined ? {} : { key }) }),
  );
  return { marks, height: lines.length * size * LEADING };
}

/** Texts one below the other; a missing one takes no room. */
export function stack(
  texts: readonly (Pick<Setting, 'size' | 'class'> & { readonly words: string | undefined })[],
  place: Omit<Setting, 'size' | 'class'>,
): Block {
  return texts.reduce<Block>((above, { words, ...style }) => {
    if (words === undefined) return above;
    const next = paragraph(words, { ...place, ...style, top: place.top + above.height });
    return { marks: [...above.marks, ...next.marks], height: above.height + next.height };
  }, NOTHING);
}

/** Whether a few words can stand in the middle of a circle of this radius: every line is shorter than the circle is wide there. */
export function fitsCircle(words: readonly (Pick<Setting, 'size' | 'class'> & { readonly words: string })[], radius: number): boolean {
  const { marks, height } = stack(words, { x: 0, top: 0, width: radius * 1.6, balanced: true });
  return marks.every((mark) => {
    if (mark.kind !== 'text') return true;
    const { left, right, top, bottom } = textBox(mark);
    const away = Math.max(Math.abs(top - height / 2), Math.abs(bottom - height / 2));
    return away < radius && right - left <= 2 * Math.sqrt(radius ** 2 - away ** 2);
  });
}
