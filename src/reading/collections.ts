import type { z } from 'zod';
import { Alliance } from '../schema/alliance.ts';
import { BoundaryFile } from '../schema/boundary.ts';
import { Chart } from '../schema/chart.ts';
import { Correction } from '../schema/correction.ts';
import { Dictionary } from '../schema/dictionary.ts';
import { FactFile } from '../schema/fact.ts';
import { Geography } from '../schema/geography.ts';
import { Initiative } from '../schema/initiative.ts';
import { PageText } from '../schema/page.ts';
import { Photo } from '../schema/photo.ts';
import { Township } from '../schema/place.ts';
import { Press } from '../schema/press.ts';
import { Release } from '../schema/release.ts';
import { Route } from '../schema/route.ts';
import { Moves, Names, Site } from '../schema/site.ts';
import { Dispositions, Fingerprint, Source } from '../schema/source.ts';
import { Stop } from '../schema/stop.ts';
import { Story } from '../schema/story.ts';
import { Term } from '../schema/term.ts';

/** Files of one sort: in which folder they lie, how their names end, what they hold, and whether readers see their texts. */
export interface Collection {
  readonly folder: string;
  readonly ending: string;
  readonly kind: 'yaml' | 'prose';
  readonly schema: z.ZodType;
  /** False for notes that editors write for each other. */
  readonly shown: boolean;
}

/** Everything that lies in folders of the content. A new collection is declared here, and read, walked and checked from here. */
export const COLLECTIONS = {
  facts: { folder: 'facts', ending: '.yaml', kind: 'yaml', schema: FactFile, shown: true },
  initiatives: { folder: 'initiatives', ending: '.mdx', kind: 'prose', schema: Initiative, shown: true },
  pages: { folder: 'pages', ending: '.mdx', kind: 'prose', schema: PageText, shown: true },
  townships: { folder: 'places', ending: '.yaml', kind: 'yaml', schema: Township, shown: true },
  geography: { folder: 'geography', ending: '.yaml', kind: 'yaml', schema: Geography, shown: true },
  alliances: { folder: 'alliances', ending: '.yaml', kind: 'yaml', schema: Alliance, shown: true },
  stops: { folder: 'stops', ending: '.yaml', kind: 'yaml', schema: Stop, shown: true },
  routes: { folder: 'routes', ending: '.yaml', kind: 'yaml', schema: Route, shown: true },
  glossary: { folder: 'glossary', ending: '.yaml', kind: 'yaml', schema: Term, shown: true },
  boundaries: { folder: 'boundaries', ending: '.geojson', kind: 'yaml', schema: BoundaryFile, shown: false },
  charts: { folder: 'charts', ending: '.yaml', kind: 'yaml', schema: Chart, shown: true },
  photos: { folder: 'photos', ending: '.yaml', kind: 'yaml', schema: Photo, shown: true },
  sources: { folder: 'sources', ending: '.yaml', kind: 'yaml', schema: Source, shown: true },
  dispositions: { folder: 'sources', ending: '.dispositions.yaml', kind: 'yaml', schema: Dispositions, shown: false },
  corrections: { folder: 'corrections', ending: '.yaml', kind: 'yaml', schema: Correction, shown: true },
  releases: { folder: 'releases', ending: '.json', kind: 'yaml', schema: Release, shown: false },
  fingerprints: { folder: 'sources', ending: '.clauses.json', kind: 'yaml', schema: Fingerprint, shown: false },
} as const satisfies Readonly<Record<string, Collection>>;

/** Files at the top of the content, by their name without `.yaml`. */
export const SINGLES = {
  site: { schema: Site, shown: true },
  moves: { schema: Moves, shown: true },
  names: { schema: Names, shown: false },
  dictionary: { schema: Dictionary, shown: false },
  story: { schema: Story, shown: true },
  press: { schema: Press, shown: true },
} as const satisfies Readonly<Record<string, Pick<Collection, 'schema' | 'shown'>>>;

export type CollectionName = keyof typeof COLLECTIONS;
export type SingleName = keyof typeof SINGLES;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];
export const SINGLE_NAMES = Object.keys(SINGLES) as readonly SingleName[];

/** The endings of a folder's files, the longest first; none when there is no such folder. */
export function endingsIn(folder: string): readonly string[] {
  return COLLECTION_NAMES.map((name): Collection => COLLECTIONS[name])
    .filter((collection) => collection.folder === folder)
    .map(({ ending }) => ending)
    .toSorted((a, b) => b.length - a.length);
}
