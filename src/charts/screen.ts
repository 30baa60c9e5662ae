import { max, min } from 'd3';
import type { Picture } from './mark.ts';

/** Room for a picture, in pixels of a screen 1080 high. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A picture as large as it is shown: its box in its own units, with air at the right and below where the room is larger. */
export interface OnScreen {
  readonly picture: Picture;
  /** Pixels of the screen for one unit of the picture. */
  readonly scale: number;
  readonly box: Room;
}

/** No text on a screen is smaller than this, in pixels of a screen 1080 high. */
export const LEAST = 32;
/** Rounding, and lines that break otherwise than estimated. */
const SPARE = 0.6;
/** Widths at which a chart is tried: two or three for each arrangement that forms have. A dozen drawings of forty charts take seconds. */
const WIDTHS = [300, 340, 408, 448, 480, 520, 560, 620, 680, 740, 800, 900];

const smallest = ({ marks }: Picture): number => min(marks, (mark) => (mark.kind === 'text' ? mark.size : undefined)) ?? 14;

/** How well a picture uses its room: the larger its text the better, up to what is easily read from the last row, and then the more of the room. */
function worth(picture: Picture, scale: number, room: Room): number {
  const text = Math.min(1, (scale * smallest(picture)) / (LEAST * 1.3));
  return text + (picture.width * picture.height * scale ** 2) / (room.width * room.height);
}

/** Each width is drawn once, for all rooms that it is tried in. */
export function drawnOnce(draw: (width: number) => Picture): (width: number) => Picture {
  const drawn = new Map<number, Picture>();
  return (width) => {
    const picture = drawn.get(width) ?? draw(width);
    drawn.set(width, picture);
    return picture;
  };
}

/**
 * A drawing at the width at which it best fills a room with text that can be read from the last row. @returns null when there is no such width.
 * @param narrowest what stands upright does not fill a screen that is wide and low. @param largest scale beyond which text is loud.
 */
export function onScreen(draw: (width: number) => Picture, room: Room, narrowest = 0, largest = Infinity): OnScreen | null {
  const fitting = WIDTHS.flatMap((width) => {
    // The smallest text of any layout is 13 to 16 units: a wider drawing cannot do.
    if (width < narrowest || (room.width / width) * 16 < LEAST) return [];
    const picture = draw(width);
    const scale = Math.min(room.width / picture.width, room.height / picture.height, largest);
    return scale * smallest(picture) < LEAST + SPARE ? [] : [{ picture, scale, worth: worth(picture, scale, room) }];
  });
  const best = max(fitting, ({ worth: value }) => value);
  const found = fitting.find(({ worth: value }) => value === best);
  if (!found) return null;
  const { picture, scale } = found;
  return { picture, scale, box: { width: room.width / scale, height: room.height / scale } };
}
