import type { Kind } from '../../domain/fact.ts';

/** A community or village as the story moves it about. */
export interface StoryPlace {
  readonly code: string;
  readonly name: string;
  readonly kind: Exclude<Kind, 'township'>;
  /** Name of its township-level unit. */
  readonly township: string;
  /** 城乡分类, in the register's words. */
  readonly class: string;
}

/** A township-level unit, and where its seat is: degrees, WGS-84. */
export interface StoryTownship {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
}

/** The dots of every step: one identity each, in one order. */
export interface StoryData {
  /** First all communities, then all villages, both by their codes. */
  readonly places: readonly StoryPlace[];
  readonly townships: readonly StoryTownship[];
}

/** A big numeral and the words under it. */
export interface Headline {
  readonly figure: string;
  readonly label: string;
}

/** How the dots stand in one step, with the words that stand among them. */
export type StoryView =
  | { readonly show: 'townships' }
  | { readonly show: 'kinds'; readonly heads: Readonly<Record<StoryPlace['kind'], Headline>> }
  | { readonly show: 'classes'; readonly classes: readonly string[]; readonly counted: (count: number) => string }
  | { readonly show: 'all-of'; readonly kind: StoryPlace['kind']; readonly head: Headline; readonly others: string }
  | {
      readonly show: 'some-of';
      readonly kind: StoryPlace['kind'];
      /** Over the dashed rings. */
      readonly head: Headline;
      /** How many anonymous squares stand beside them, and what stands over those. */
      readonly count: number;
      readonly some: Headline;
      /** Beside the dots of the other kind. */
      readonly others: string;
    }
  /** Codes of the places that step out of the crowd. */
  | { readonly show: 'named'; readonly codes: readonly string[] };
