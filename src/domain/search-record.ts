/** What a thing is that can be found, in the order in which the kinds are told. */
export const SEARCH_KINDS = ['initiative', 'place', 'visit', 'alliance', 'term', 'fact', 'chart', 'source', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** From the root of the site, perhaps with a fragment: `/glossary/#joint-villages`. */
  readonly path: string;
  readonly title: string;
  /** What stands below the title in the list: of a fact the clause that proves it, or its formula. */
  readonly text: string;
  /** The mechanism that a fact or chart belongs to. */
  readonly of?: string | undefined;
  /** The number of a fact as the site prints it. */
  readonly number?: string | undefined;
  /** Its page has words of its own, beyond those that are records themselves. */
  readonly prose: boolean;
}
