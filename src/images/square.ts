import { rect, text, type Picture } from '../charts/mark.ts';
import { fitting } from '../charts/measure.ts';
import { stack, type Block } from '../charts/paragraph.ts';
import { fitted, type Composition } from './inset.ts';

/** Pixels of the finished square: WeChat takes the first picture of a page that has at least these. */
const SQUARE_PIXELS = 300;
const SIDE = SQUARE_PIXELS / 2;
const MIDDLE = SIDE / 2;
const BAND = 8;
const AIR = 6;

function square(marks: Composition['marks'], insets: Composition['insets'] = []): Composition {
  return {
    width: SIDE,
    height: SIDE,
    zoom: SQUARE_PIXELS / SIDE,
    marks: [
      rect({ x: 0, y: 0, width: SIDE, height: SIDE, class: 'ground' }),
      rect({ x: 0, y: 0, width: SIDE, height: BAND, class: 'band' }),
      ...marks,
    ],
    insets,
  };
}

/** Words in the middle, in the largest of these sizes that takes two lines at most. */
function words(says: string, sizes: readonly number[], name: string, top: number): Block {
  const set = (size: number): Block =>
    stack([{ words: says, size, class: name }], { x: MIDDLE, top, width: SIDE - 14, anchor: 'middle', balanced: true });
  const [least = 10] = sizes.slice(-1);
  return sizes.map(set).find(({ marks }) => marks.length <= 2) ?? set(least);
}

/** What a square says of a mechanism. */
export interface SquareContent {
  /** 82个 */
  readonly figure: string;
  /** What it counts: without its noun a number says something else, or nothing. */
  readonly label: string;
  /** The mechanism, where the noun does not say it already. */
  readonly name?: string | undefined;
}

/** Sizes of the number and of its noun, the best first. */
const SIZES = [46, 40, 34, 28].flatMap((key) => [20, 18, 16, 14].map((noun) => ({ key, noun })));

/** A number, what it counts and whose it is, large enough for the thumbnail of a message. */
export function numberSquare({ figure, label, name }: SquareContent): Composition {
  const set = (largest: { readonly key: number; readonly noun: number }, top: number): Block => {
    const size = fitting(figure, largest.key, SIDE - 20, 20);
    const key = text({ x: MIDDLE, y: top + size * 0.88, size, text: figure, anchor: 'middle', class: 'key' });
    const noun = words(label, [largest.noun, 14, 13], 'strong', top + size * 1.16);
    const under = size * 1.16 + noun.height;
    if (name === undefined) return { marks: [key, ...noun.marks], height: under };
    const small = words(name, [12, 11, 10], 'muted', top + under + 4);
    return { marks: [key, ...noun.marks, ...small.marks], height: under + 4 + small.height };
  };
  const room = SIDE - BAND - 2 * AIR;
  const sizes = SIZES.find((tried) => set(tried, 0).height <= room) ?? { key: 28, noun: 13 };
  return square(set(sizes, BAND + (SIDE - BAND - set(sizes, 0).height) / 2).marks);
}

/** The dots of the site over its name. */
export function siteSquare(dots: Picture, name: string): Composition {
  return square(
    [text({ x: MIDDLE, y: 137, size: 22, text: name, anchor: 'middle', class: 'finding' })],
    [fitted(dots, { x: 12, y: 14, width: SIDE - 24, height: 98 }, 2)],
  );
}
