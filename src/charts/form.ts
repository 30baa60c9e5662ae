import type { Picture } from './mark.ts';
import type { Telling } from './telling.ts';

/** A way of drawing: data of one shape become a picture of any width, and a telling. Both are pure. */
export interface Form<Data> {
  readonly draw: (data: Data, width: number) => Picture;
  readonly tell: (data: Data) => Telling;
  /** The same for a screen that a room looks at: low and wide. Without it, `draw` does. */
  readonly slide?: (data: Data, width: number) => Picture;
  /** Data that are too many for one such screen, one after the other. Without it, all stand on one. */
  readonly parts?: (data: Data) => readonly Data[];
}

/** How a form draws on slides: a drawing for each slide that its data take, at any width. */
export function slideDrawings<Data>({ draw, slide = draw, parts }: Form<Data>, data: Data): readonly ((width: number) => Picture)[] {
  return (parts?.(data) ?? [data]).map((part) => (width) => slide(part, width));
}
