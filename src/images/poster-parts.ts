import { line, rect, text } from '../charts/mark.ts';
import { fitting, textWidth } from '../charts/measure.ts';
import { BASELINE, LEADING, NOTHING, stack, type Block } from '../charts/paragraph.ts';
import { code } from './qr.ts';

/** Sizes in units of the poster: a phone shows one unit as about one pixel. */
export const SIZES = { title: [28, 26, 24, 22], finding: 16, text: 14, small: 12, figure: 27 } as const;

/** Where a part of a poster stands. */
export interface Column {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** A number as the site prints it, and what it counts. */
export interface KeyNumber {
  readonly figure: string;
  readonly label: string;
  /** Of when it is, or how it was come by. */
  readonly state: string;
}

const FIGURE_COLUMN = 124;
const AIR = 9;

/** Number left, what it counts right, a hairline above each. */
function row({ figure, label, state }: KeyNumber, size: number, { x, top, width }: Column): Block {
  const beside = textWidth(figure, size) <= FIGURE_COLUMN - 8;
  const y = top + AIR + SIZES.figure * BASELINE;
  const words = stack(
    [
      { words: label, size: SIZES.text, class: 'label' },
      { words: state, size: SIZES.small, class: 'muted' },
    ],
    beside
      ? { x: x + FIGURE_COLUMN, top: top + AIR + 5, width: width - FIGURE_COLUMN, balanced: true }
      : { x, top: top + AIR + SIZES.figure * LEADING, width },
  );
  return {
    marks: [
      line({ x1: x, y1: top, x2: x + width, y2: top, class: 'hair' }),
      text({ x, y, size, text: figure, class: 'key' }),
      ...words.marks,
    ],
    height: Math.max(words.height + AIR + 5, beside ? 0 : words.height + AIR + SIZES.figure * LEADING, SIZES.figure * LEADING + AIR) + AIR,
  };
}

/** The key numbers of a poster, one below the other, and a hairline below the last. */
export function keyNumbers(numbers: readonly KeyNumber[], column: Column): Block {
  if (numbers.length === 0) return NOTHING;
  // One size for all: a long number is no smaller number.
  const size = Math.min(...numbers.map(({ figure }) => fitting(figure, SIZES.figure, FIGURE_COLUMN - 8, 17)));
  const rows = numbers.reduce<Block>((above, number) => {
    const next = row(number, size, { ...column, top: column.top + above.height });
    return { marks: [...above.marks, ...next.marks], height: above.height + next.height };
  }, NOTHING);
  return { ...rows, marks: [...rows.marks, ...rule({ ...column, top: column.top + rows.height }).marks] };
}

/** Whose poster it is, and where its page is. */
export interface Imprint {
  readonly site: string;
  /** What a reader finds there. */
  readonly invitation: string;
  /** The whole short address, once the site has one: then there is a code to scan. */
  readonly address?: string | undefined;
  /** Why there is no code, and the address without a host, each on a line of its own. */
  readonly preview: readonly string[];
}

/** Three pixels of a phone for one module, nine of the file. */
const MODULE = 3;

/** The foot: a code in the middle with its address below, or in a preview a line that says where the page is. */
export function imprint({ site, invitation, address, preview }: Imprint, { x, top, width }: Column): Block {
  const middle = { x: x + width / 2, width, anchor: 'middle' as const };
  if (address === undefined) {
    return stack(
      [
        { words: site, size: SIZES.text, class: 'strong' },
        ...preview.map((words) => ({ words, size: fitting(words, SIZES.small, width, 9.5), class: 'muted' })),
      ],
      { ...middle, top, balanced: true },
    );
  }
  const make = code(address, MODULE);
  const { size } = make(0, 0);
  const drawn = make(Math.round(x + (width - size) / 2), Math.round(top));
  const printed = address.replace(/^https?:\/\//, '');
  const words = stack(
    [
      { words: invitation, size: SIZES.text, class: 'strong' },
      // It is there to be typed: in one line, as long as that can be read.
      { words: printed, size: fitting(printed, SIZES.small, width, 9.5), class: 'muted' },
      { words: site, size: SIZES.small, class: 'muted' },
    ],
    { ...middle, top: Math.round(top) + size + 8 },
  );
  return { marks: [...drawn.marks, ...words.marks], height: size + 8 + words.height };
}

/** A hairline across the column. */
function rule({ x, top, width }: Column): Block {
  return { marks: [line({ x1: x, y1: top, x2: x + width, y2: top, class: 'hair' })], height: 0 };
}

/** The paper, and the band it hangs from. */
export function paper(width: number, height: number, margin: number): Block['marks'] {
  return [rect({ x: 0, y: 0, width, height, class: 'ground' }), rect({ x: margin, y: 0, width: 48, height: 6, class: 'band' })];
}
