/** The two widths every chart is drawn at. The narrow one fills a phone of 320 px less its margins, the wide one the text column. */
export const NARROW = 288;
export const WIDE = 640;

/** Sizes in picture units. Shown at 288 px or more, and at 560 px or more, the smallest text is 12 px on screen. */
export interface Layout {
  readonly wide: boolean;
  /** Labels and notes. */
  readonly small: number;
  /** Names of things. */
  readonly strong: number;
  /** Big numerals. */
  readonly figure: number;
}

const NARROW_LAYOUT: Layout = { wide: false, small: 13, strong: 15, figure: 24 };
const WIDE_LAYOUT: Layout = { wide: true, small: 14, strong: 16, figure: 30 };

/** Between the two widths a picture keeps the narrow arrangement: only the wide one has room for columns. */
export function layoutFor(width: number): Layout {
  return width < 480 ? NARROW_LAYOUT : WIDE_LAYOUT;
}
