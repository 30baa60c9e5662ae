/** A page that prints a fact. */
export interface Use {
  readonly kind: 'initiative' | 'chart' | 'alliance' | 'place' | 'stop' | 'route' | 'page' | 'source' | 'derived' | 'fact';
  /** From the root of the site. */
  readonly path: string;
  readonly name: string;
}

/** A page with the ids of all facts that it prints. */
export interface PageFacts {
  readonly use: Use;
  readonly facts: ReadonlySet<string>;
}
