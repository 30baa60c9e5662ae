import type { Picture } from '../charts/mark.ts';
import { NARROW } from '../charts/layout.ts';
import { fitting } from '../charts/measure.ts';
import { NOTHING, stack, type Block } from '../charts/paragraph.ts';
import { heading, hung, sizeAtPauses } from './heading.ts';
import type { Composition } from './inset.ts';
import { moved } from './moved.ts';
import { imprint, keyNumbers, paper, SIZES, type Column, type Imprint, type KeyNumber } from './poster-parts.ts';

const MARGIN = (360 - NARROW) / 2;
/** Pixels of the finished poster: a phone's screen is 360 units wide, and three pixels fine. */
export const POSTER_WIDTH = 1080;
const WIDTH = NARROW + 2 * MARGIN;

/** All that a poster says. */
export interface PosterContent extends Imprint {
  /** 创新机制 · 跨村联建 */
  readonly kicker: string;
  /** The finding. */
  readonly title: string;
  /** It in a sentence. */
  readonly finding?: string | undefined;
  readonly chart: {
    readonly subtitle: string;
    /** As it is drawn for phones. */
    readonly picture: Picture;
    readonly note?: string | undefined;
  };
  readonly numbers: readonly KeyNumber[];
  /** 来源：据原文，日期未注明 */
  readonly source: string;
}

/** A block whose lines start at one edge to the eye. */
const inked = ({ marks, height }: Block): Block => ({ marks: marks.map(hung), height });

type Part = (column: Column) => Block;
const words =
  (says: string | undefined, size: number, name: string): Part =>
  (column) =>
    inked(stack([{ words: says, size, class: name }], column));
const gap =
  (height: number): Part =>
  () => ({ ...NOTHING, height });

/** Parts one below the other. */
function column(parts: readonly Part[], { x, top, width }: Column): Block {
  return parts.reduce<Block>((above, part) => {
    const next = part({ x, width, top: top + above.height });
    return { marks: [...above.marks, ...next.marks], height: above.height + next.height };
  }, NOTHING);
}

/** One idea on one sheet for a phone, to be kept and passed on: finding, chart, numbers, source, and the way to the page. */
export function poster(content: PosterContent): Composition {
  const { kicker, title, finding, chart, numbers, source } = content;
  const drawn: Part = ({ x, top, width }) => ({
    marks: chart.picture.marks.map((mark) => moved(mark, Math.round(x + (width - chart.picture.width) / 2), Math.round(top))),
    height: chart.picture.height,
  });
  const { marks, height } = column(
    [
      // In one line, or it is taken for the title.
      (place) => stack([{ words: kicker, size: fitting(kicker, SIZES.text, place.width, 10), class: 'kicker' }], place),
      gap(6),
      (place) => inked(heading(title, { ...place, size: sizeAtPauses(title, place.width, SIZES.title) })),
      gap(finding === undefined ? 0 : 8),
      words(finding, SIZES.finding, 'label'),
      gap(finding === undefined ? 8 : 18),
      words(chart.subtitle, SIZES.small, 'muted'),
      gap(12),
      drawn,
      gap(chart.note === undefined ? 0 : 10),
      words(chart.note, SIZES.small, 'muted'),
      gap(numbers.length === 0 ? 10 : 18),
      (place) => inked(keyNumbers(numbers, place)),
      gap(numbers.length === 0 ? 0 : 8),
      words(source, SIZES.small, 'muted'),
      gap(22),
      (place) => imprint(content, place),
    ],
    { x: MARGIN, top: 34, width: NARROW },
  );
  const whole = Math.ceil(34 + height + 28);
  return { width: WIDTH, height: whole, zoom: POSTER_WIDTH / WIDTH, marks: [...paper(WIDTH, whole, MARGIN), ...marks] };
}
