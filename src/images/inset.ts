import type { Mark, Picture } from '../charts/mark.ts';

/** A picture inside another one, larger or smaller than it was drawn. */
export interface Inset {
  readonly picture: Picture;
  /** Where its upper left corner stands. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A drawing with others in it, on top of its own marks. */
export interface Composition extends Picture {
  readonly insets?: readonly Inset[];
  /** Pixels for one unit in a bitmap. */
  readonly zoom?: number;
}

/** Every mark of a composition, its insets' included: for what has to be known of all, not of places. */
export function allMarks({ marks, insets = [] }: Composition): readonly Mark[] {
  return [...marks, ...insets.flatMap(({ picture }) => picture.marks)];
}

export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much larger a picture can be drawn in a room. @param most it is never drawn larger than this. */
export function scaleIn({ width, height }: Room, picture: Picture, most: number): number {
  return Math.min(most, width / picture.width, height / picture.height);
}

/** A picture as large as a room allows, in its middle. */
export function fitted(picture: Picture, room: Room, most = 1): Inset {
  const scale = Math.round(scaleIn(room, picture, most) * 1000) / 1000;
  const middle = (from: number, all: number, taken: number): number => Math.round(from + (all - taken * scale) / 2);
  return { picture, scale, x: middle(room.x, room.width, picture.width), y: middle(room.y, room.height, picture.height) };
}
