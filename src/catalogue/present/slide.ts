import type { Figure } from './figure.ts';

interface Common {
  /** The finding, every number printed. */
  readonly title: string;
  /** What the speaker can say, a paragraph each. */
  readonly notes: readonly string[];
  /** 来源：据原文，日期未注明 */
  readonly source?: string | undefined;
}

/** The first slide: what it is about, over the dots of the whole district. */
export interface TitleSlide extends Common {
  readonly kind: 'title';
  readonly kicker: string;
  readonly lead: string;
}

export interface BigNumber {
  readonly figure: string;
  readonly label: string;
  /** What the source says, with 余 and 以上 told as intervals; for a computed number its formula. */
  readonly limit: string;
  /** Of when it is and who says so. */
  readonly state: string;
}

export interface NumbersSlide extends Common {
  readonly kind: 'numbers';
  readonly numbers: readonly BigNumber[];
}

/** A picture, drawn for each shape of screen and once more for phones. */
export interface PictureSlide extends Common {
  readonly kind: 'picture';
  readonly subtitle: string;
  readonly note?: string | undefined;
  readonly figure: Figure;
  /** The picture in a sentence. */
  readonly sentence: string;
}

/** Rows that come in one after the other: what is not known, mechanisms, what to see. */
export interface RowsSlide extends Common {
  readonly kind: 'rows';
  readonly kicker?: string | undefined;
  /** `unknown` rows have an empty ring before them. */
  readonly look: 'unknown' | 'plain';
  readonly rows: readonly { readonly head: string; readonly text?: string | undefined }[];
}

/** The last slide: where all of it can be looked up. */
export interface EndSlide extends Common {
  readonly kind: 'end';
  /** The page that the slides stand for, from the root of the site. */
  readonly page: string;
  /** The address that the code leads to, from the root of the site. */
  readonly short: string;
  readonly name: string;
}

export type Slide = TitleSlide | NumbersSlide | PictureSlide | RowsSlide | EndSlide;

/** Slides for one talk. */
export interface Deck {
  /** `/present/<id>/` */
  readonly id: string;
  /** Title of the page. */
  readonly name: string;
  /** The finding. */
  readonly title: string;
  /** The page that says the same for readers. */
  readonly page: string;
  /** Name of the share image. */
  readonly card: string;
  readonly slides: readonly Slide[];
}
