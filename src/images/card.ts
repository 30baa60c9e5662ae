import { line, rect, text, type Picture } from '../charts/mark.ts';
import { fitting, textWidth } from '../charts/measure.ts';
import { BASELINE, NOTHING, stack, type Block } from '../charts/paragraph.ts';
import { heading, hung, sizeAtPauses } from './heading.ts';
import { fitted, scaleIn, type Composition, type Inset, type Room } from './inset.ts';
import { smallestWords, withoutSmallPrint, withoutWords } from './reduced.ts';

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
/** Marks without words bear more. */
const MOST_WITHOUT_WORDS = 2;
/** In a message a card is about 300 pixels wide, half a pixel for a unit: smaller words than these are dust. */
const LEGIBLE = 9;
const KEY = { figure: 30, label: 13, height: 66 } as const;

/** A number as the site prints it, and what it counts. */
export interface KeyFigure {
  readonly figure: string;
  readonly label: string;
}

/** What a link to a page looks like where somebody shares it. */
export interface CardContent {
  /** 跨村联建 */
  readonly kicker: string;
  /** The finding. */
  readonly title: string;
  /** One picture in one or more layouts. */
  readonly pictures: readonly Picture[];
  /** What the picture is about in numbers, for when its own are too small to be read. */
  readonly figures?: readonly KeyFigure[];
  /** The site's name. */
  readonly site: string;
  /** 据原文 or the like, so that nobody takes a number for checked. */
  readonly origin: string;
}

function largest(pictures: readonly Picture[], room: Room, most: number): Inset {
  const [first, ...others] = pictures;
  if (!first) throw new RangeError('a card needs a picture');
  const best = others.reduce((found, next) => (scaleIn(room, next, most) > scaleIn(room, found, most) ? next : found), first);
  return fitted(best, room, most);
}

/** Numbers side by side over the room of the picture. */
function keyFigures(figures: readonly KeyFigure[]): Block {
  const width = ROOM.width / figures.length;
  const blocks = figures.map(({ figure, label }, index) => {
    const x = ROOM.x + width * (index + 0.5);
    const words = [
      { words: figure, size: fitting(figure, KEY.figure, width - 8, 16), class: 'key' },
      { words: label, size: fitting(label, KEY.label, width - 8, 10), class: 'label' },
    ];
    return stack(words, { x, top: ROOM.y, width, anchor: 'middle', balanced: true });
  });
  return { marks: blocks.flatMap(({ marks }) => marks), height: KEY.height };
}

/** The picture as it is; where its words would be too small, with its names only, or without a word under its numbers. */
function shown({
  pictures,
  figures = [],
}: Pick<CardContent, 'pictures' | 'figures'>): Pick<Composition, 'marks'> & { readonly inset: Inset } {
  const whole = largest(pictures, ROOM, MOST);
  const legible = ({ picture, scale }: Inset): boolean => smallestWords(picture) * scale >= LEGIBLE;
  if (legible(whole)) return { marks: [], inset: whole };
  const names = largest(pictures.map(withoutSmallPrint), ROOM, MOST);
  if (legible(names) && smallestWords(names.picture) < Infinity) return { marks: [], inset: names };
  const { marks, height } = figures.length === 0 ? NOTHING : keyFigures(figures);
  const room = { ...ROOM, y: ROOM.y + height, height: ROOM.height - height };
  return { marks, inset: largest(pictures.map(withoutWords), room, MOST_WITHOUT_WORDS) };
}

/** As large as it can be without breaking between two pauses, and never down to the foot. */
function title(words: string): ReturnType<typeof heading> {
  const top = TOP + SMALL * 1.4 + 8;
  const sizes = [sizeAtPauses(words, LEFT, [30, 28, 26, 24, 22]), 27, 24, 21];
  const set = sizes.map((size) => heading(words, { x: MARGIN, top, width: LEFT, size }));
  return set.find(({ height }) => top + height < FOOT - 12) ?? heading(words, { x: MARGIN, top, width: LEFT, size: 18 });
}

/** A page as a picture of 1200 × 630: what it is about, its finding, its chart. */
export function card({ kicker, title: finding, site, origin, ...content }: CardContent): Composition {
  const { marks, inset } = shown(content);
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
      text({
        x: width - MARGIN,
        y,
        size: fitting(origin, SMALL, width - 2 * MARGIN - textWidth(site, SMALL) - 12, 10),
        text: origin,
        anchor: 'end',
        class: 'muted',
      }),
      ...marks,
    ],
    insets: [inset],
  };
}
