import type { Picture } from './mark.ts';
import type { Telling } from './telling.ts';

/** A way of drawing: data of one shape become a picture of any width, and a telling. Both are pure. */
export interface Form<Data> {
  readonly draw: (data: Data, width: number) => Picture;
  readonly tell: (data: Data) => Telling;
}
