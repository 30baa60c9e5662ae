import { rect, text, type Picture } from '../charts/mark.ts';
import { fitting } from '../charts/measure.ts';
import { stack, type Block } from '../charts/paragraph.ts';
import { fitted, type Composition } from './inset.ts';

/** Pixels of the finished square: WeChat takes the first picture of a page that has at least these. */
const SQUARE_PIXELS = 300;
const SIDE = SQUARE_PIXELS / 2;
const MIDDLE = SIDE / 2;

function square(marks: Composition['marks'], insets: Composition['insets'] = []): Composition {
  return {
    width: SIDE,
    height: SIDE,
    zoom: SQUARE_PIXELS / SIDE,
    marks: [
      rect({ x: 0, y: 0, width: SIDE, height: SIDE, class: 'ground' }),
      rect({ x: 0, y: 0, width: SIDE, height: 8, class: 'band' }),
      ...marks,
    ],
    insets,
  };
}

/** A number and what it is about, large enough for the thumbnail of a message. */
export function numberSquare(figure: string, name: string): Composition {
  const size = fitting(figure, 50, SIDE - 20, 20);
  const setName = (at: number): Block =>
    stack([{ words: name, size: at, class: 'strong' }], { x: MIDDLE, top: 96, width: SIDE - 16, anchor: 'middle', balanced: true });
  // Two lines at most, or the name leaves the square.
  const named = [17, 15, 13].map(setName).find(({ height }) => height < SIDE - 96 - 4) ?? setName(11);
  return square([text({ x: MIDDLE, y: 54 + size * 0.4, size, text: figure, anchor: 'middle', class: 'key' }), ...named.marks]);
}

/** The dots of the site over its name. */
export function siteSquare(dots: Picture, name: string): Composition {
  return square(
    [text({ x: MIDDLE, y: 137, size: 22, text: name, anchor: 'middle', class: 'finding' })],
    [fitted(dots, { x: 12, y: 14, width: SIDE - 24, height: 98 }, 2)],
  );
}
