/** Pixel positions keep one decimal: more is bytes nobody sees, and goldens that break with every library. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Common {
  /** Says what the mark means (`community`, `ring`, `axis`); `images/looks.ts` gives it its colour. */
  readonly class: string;
  /** The datum or place the mark stands for: the same key names its row in the table. */
  readonly key?: string;
  /** What a pointer resting on the mark reads. */
  readonly title?: string;
}

export interface RectMark extends Common {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CircleMark extends Common {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface LineMark extends Common {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PathMark extends Common {
  readonly kind: 'path';
  readonly d: string;
}

export interface TextMark extends Common {
  readonly kind: 'text';
  /** Where the text starts, has its middle, or ends. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** In units of the picture. */
  readonly size: number;
  readonly text: string;
}

/** One thing drawn. No colour and no style: a class name says what it is. */
export type Mark = RectMark | CircleMark | LineMark | PathMark | TextMark;

/** A finished drawing: all marks lie inside the box, later ones above earlier ones. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export function rect(mark: Omit<RectMark, 'kind'>): RectMark {
  return { kind: 'rect', ...mark, x: tenth(mark.x), y: tenth(mark.y), width: tenth(mark.width), height: tenth(mark.height) };
}

export function circle(mark: Omit<CircleMark, 'kind'>): CircleMark {
  return { kind: 'circle', ...mark, cx: tenth(mark.cx), cy: tenth(mark.cy), r: tenth(mark.r) };
}

export function line(mark: Omit<LineMark, 'kind'>): LineMark {
  return { kind: 'line', ...mark, x1: tenth(mark.x1), y1: tenth(mark.y1), x2: tenth(mark.x2), y2: tenth(mark.y2) };
}

/** @param mark its `d` is rounded here, so that it may be glued from raw numbers. */
export function path(mark: Omit<PathMark, 'kind'>): PathMark {
  return { kind: 'path', ...mark, d: mark.d.replace(/-?\d+(?:\.\d+)?(?:e-\d+)?/g, (number) => String(tenth(Number(number)))) };
}

export function text(mark: Omit<TextMark, 'kind' | 'anchor'> & Partial<Pick<TextMark, 'anchor'>>): TextMark {
  return { kind: 'text', anchor: 'start', ...mark, x: tenth(mark.x), y: tenth(mark.y) };
}
