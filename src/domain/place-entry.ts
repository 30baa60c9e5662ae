/** A place as the search index knows it: `/places/index.json` is a list of these, in the order of their codes. */
export interface PlaceEntry {
  readonly code: string;
  readonly name: string;
  /** Name of its township-level unit. */
  readonly township: string;
  readonly kind: 'community' | 'village';
  /** Without tones, a space between syllables: `bei men she qu`. */
  readonly pinyin: string;
  /** First letters of the syllables: `bmsq`. */
  readonly initials: string;
}
