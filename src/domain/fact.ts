import type { Bounds } from './bounds.ts';

/** The two kinds of dots, and the units they lie in. */
export type Kind = 'community' | 'village' | 'township';

/** How far a number is proven: found by machine in the source's text; quoted but not machine-checked; computed; counted from this site's own content. */
export type Proof = 'located' | 'quoted-only' | 'derived' | 'counted';

/** The clause that proves a number, and where it stands in its source. */
export interface Evidence {
  readonly source: string;
  readonly quote: string;
  /** The number in the quote, character for character. */
  readonly span: string;
  /** Computed from the fingerprint, absent when the source's text cannot be checked by machine. */
  readonly at?: {
    readonly part: 'title' | 'heading' | 'body' | 'caption';
    readonly paragraph: number;
    readonly clause: number;
    readonly clauses: number;
  };
}

/** One dated reading of a fact, ready to print. */
export interface PublishedReading {
  readonly asOf: string;
  readonly asOfNote?: string;
  /** 2100余场 — the only way this number is ever printed. */
  readonly text: string;
  readonly value: number;
  readonly qualifier: string;
  readonly bounds: Bounds;
  readonly evidence?: Evidence;
}

/** One number the site may print. */
export interface PublishedFact {
  readonly id: string;
  readonly label: string;
  readonly scope: string;
  readonly unit: string;
  readonly initiative: string | null;
  readonly proof: Proof;
  /** The statistical register says the same. */
  readonly corroborated: boolean;
  readonly note?: string;
  /** The number speaks of every place of this kind, or of some whose names are not published. */
  readonly covers: Kind | null;
  readonly among: Kind | null;
  readonly places: readonly string[];
  readonly townships: readonly string[];
  /** The reading that counts today. */
  readonly now: PublishedReading;
  readonly earlier: readonly PublishedReading[];
  readonly derived?: {
    readonly formula: string;
    readonly inWords: string;
    readonly low: string;
    readonly high: string | null;
    readonly meaning: string;
    readonly caution: string;
    readonly from: readonly string[];
  };
}
