import { line, rect, text, type Picture } from '../charts/mark.ts';
import { fitting } from '../charts/measure.ts';
import { BASELINE } from '../charts/paragraph.ts';
import { heading, hung, sizeAtPauses } from './heading.ts';
import { fitted, scaleIn, type Composition, type Room } from './inset.ts';

/** Half the size that the networks ask for: it is drawn at twice its size. */
export const CARD = { width: 600, height: 315 } as const;
/** Pixels of the finished card. */
const CARD_PIXELS = { width: 1200, height: 630 } as const;

const MARGIN = 30;
/** The words stand left of this, the picture right of it. */
const LEFT = 262;
const GAP = 26;
const TOP = 46;
const SMALL = 13;
/** Where the line above the site's name lies. */
const FOOT = 271;
const ROOM: Room = { x: MARGIN + LEFT + GAP, y: 30, width: CARD.width - 2 * MARGIN - LEFT - GAP, height: FOOT - 44 };
/** A chart in a card is a promise of a chart: of its two layouts the one that is seen larger. */
const MOST = 1.25;

/** What a link to a page looks like where somebody shares it. */
export interface CardContent {
  /** 跨村联建 */
  readonly kicker: string;
  /** The finding. */
  readonly title: string;
  /** One picture in one or more layouts. */
  readonly pictures: readonly Picture[];
  /** The site's name. */
  readonly site: string;
  /** 据原文 or the like, so that nobody takes a number for checked. */
  readonly origin: string;
}

function largest(pictures: readonly Picture[]): Picture {
  const [first, ...others] = pictures;
  if (!first) throw new RangeError('a card needs a picture');
  return others.reduce((best, next) => (scaleIn(ROOM, next, MOST) > scaleIn(ROOM, best, MOST) ? next : best), first);
}

/** As large as it can be without breaking between two pauses, and never down to the foot. */
function title(words: string): ReturnType<typeof heading> {
  const top = TOP + SMALL * 1.4 + 8;
  const sizes = [sizeAtPauses(words, LEFT, [30, 28, 26, 24, 22]), 27, 24, 21];
  const set = sizes.map((size) => heading(words, { x: MARGIN, top, width: LEFT, size }));
  return set.find(({ height }) => top + height < FOOT - 12) ?? heading(words, { x: MARGIN, top, width: LEFT, size: 18 });
}

/** A page as a picture of 1200 × 630: what it is about, its finding, its chart. */
export function card({ kicker, title: finding, pictures, site, origin }: CardContent): Composition {
  const { width, height } = CARD;
  const above = text({ x: MARGIN, y: TOP - 4 + SMALL * BASELINE, size: fitting(kicker, SMALL, LEFT, 9), text: kicker, class: 'kicker' });
  const y = FOOT + 11 + SMALL * BASELINE;
  return {
    width,
    height,
    zoom: CARD_PIXELS.width / width,
    marks: [
      rect({ x: 0, y: 0, width, height, class: 'ground' }),
      rect({ x: MARGIN, y: 0, width: 48, height: 8, class: 'band' }),
      ...[above, ...title(finding).marks].map(hung),
      line({ x1: MARGIN, y1: FOOT, x2: width - MARGIN, y2: FOOT, class: 'hair' }),
      text({ x: MARGIN, y, size: SMALL, text: site, class: 'strong' }),
      text({ x: width - MARGIN, y, size: SMALL, text: origin, anchor: 'end', class: 'muted' }),
    ],
    insets: [fitted(largest(pictures), ROOM, MOST)],
  };
}
