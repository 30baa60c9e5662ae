/** How the source limits its own number: 余/多 is an open interval, 以上 has no upper end. */
export const QUALIFIERS = ['exact', 'more-than', 'at-least', 'about'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A number as the source prints it: 4000余万元 is 4000, `more-than`, 万元. */
export interface Quantity {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
  /** The source's own word for `more-than`. */
  readonly marker?: '余' | '多';
  /** Set where the source writes the number in Chinese numerals: 六个在平时. */
  readonly numerals?: 'hanzi';
}
