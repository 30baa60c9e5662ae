import { textWidth, wrap } from '../../charts/measure.ts';
import type { Room } from '../../charts/screen.ts';
import { segments } from '../../words/segments.ts';

/** The three shapes of a screen that slides are made for: old projectors, common ones, and walls two of them wide. */
export const RATIOS = ['r43', 'r169', 'r329'] as const;
export type Ratio = (typeof RATIOS)[number];

/** How a picture stands on its slide: under the words, beside them, or under the title alone where it needs the height. */
export type Mode = 'above' | 'beside' | 'bare';

/** A screen in pixels when it is 1080 high. `src/styles/present/` lays slides out by the same numbers. */
interface Stage {
  readonly width: number;
  readonly margin: number;
  /** Size of a slide's title. */
  readonly title: number;
  /** The column of words beside a picture, and the air between the two. */
  readonly aside: number;
  readonly gap: number;
  /** How a picture may stand, in the order in which it is tried, and the least width it is then drawn at: what stands upright leaves half of a wide screen empty. */
  readonly modes: readonly (readonly [mode: Mode, narrowest: number])[];
  /** Pixels for one unit of a picture, at most. */
  readonly largest: number;
}

/** From this width on forms have columns: see `charts/layout.ts`. */
const WIDE_FROM = 480;

export const STAGES: Readonly<Record<Ratio, Stage>> = {
  r43: {
    width: 1440,
    margin: 64,
    title: 56,
    aside: 0,
    gap: 0,
    modes: [
      ['above', 0],
      ['bare', 0],
    ],
    largest: 3.3,
  },
  r169: {
    width: 1920,
    margin: 80,
    title: 60,
    aside: 600,
    gap: 64,
    modes: [
      ['above', WIDE_FROM],
      ['beside', 0],
      ['bare', 0],
    ],
    largest: 3.7,
  },
  r329: { width: 3840, margin: 120, title: 80, aside: 1080, gap: 120, modes: [['beside', WIDE_FROM]], largest: 4.6 },
};

/** Between the head of a slide and its foot, where the sources stand. */
const INSIDE = 904;
/** A line of the foot more. */
const FOOT_LINE = 44;
export const SUBTITLE = 36;
const NOTE = 34;
const FOOT = 32;
const AIR = 32;

/** Lines that a heading takes when it breaks at pauses where it can. */
export function headingLines(words: string, size: number, width: number): number {
  let [lines, left] = [1, width];
  for (const segment of segments(words)) {
    const part = segment.words.map(({ text }) => text).join('');
    const needed = textWidth(part, size);
    if (needed > left && left < width) [lines, left] = [lines + 1, width];
    if (needed > width) lines += wrap(part, size, width).length - 1;
    left -= needed > width ? width : needed;
  }
  return lines;
}

const lines = (words: string | undefined, size: number, width: number): number =>
  words === undefined ? 0 : wrap(words, size, width).length;

/** The words that share a slide with a picture. */
export interface Around {
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string | undefined;
  readonly source: string;
}

/** What a slide leaves to its picture. */
export function roomFor({ title, subtitle, note, source }: Around, ratio: Ratio, mode: Mode): Room {
  const stage = STAGES[ratio];
  const across = stage.width - 2 * stage.margin;
  // The name of the site and the number of the slide stand at the other end of the line.
  const high = INSIDE - (lines(source, FOOT, across - 420) - 1) * FOOT_LINE;
  if (mode === 'beside') return { width: across - stage.aside - stage.gap, height: high };
  const head = headingLines(title, stage.title, across) * stage.title * 1.3 + lines(subtitle, SUBTITLE, across) * SUBTITLE * 1.5 + AIR;
  const foot = note === undefined || mode === 'bare' ? 0 : lines(note, NOTE, across) * NOTE * 1.5 + 20;
  return { width: across, height: high - head - foot };
}
