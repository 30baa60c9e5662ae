import { Alliance } from '../schema/alliance.ts';
import { Chart } from '../schema/chart.ts';
import { FactFile } from '../schema/fact.ts';
import { Initiative } from '../schema/initiative.ts';
import { PageText } from '../schema/page.ts';
import { Township } from '../schema/place.ts';
import { Moves, Names, Site } from '../schema/site.ts';
import { Dispositions, Fingerprint, Source } from '../schema/source.ts';
import type { Entry } from './entry.ts';
import { readProseFolder, readSingle, readYamlFolder, type ProseEntry, type Reading, type Unread } from './folder.ts';
import type { Problem } from './problem.ts';
import { strays } from './strays.ts';

export type { ProseEntry } from './folder.ts';

export type InitiativeEntry = ProseEntry<Initiative>;

/** Everything an editor may touch, parsed once. */
export interface Content {
  readonly site: Entry<Site> | null;
  readonly moves: Entry<Moves> | null;
  readonly names: Entry<Names> | null;
  readonly facts: readonly Entry<FactFile>[];
  readonly initiatives: readonly InitiativeEntry[];
  readonly pages: readonly ProseEntry<PageText>[];
  readonly townships: readonly Entry<Township>[];
  readonly alliances: readonly Entry<Alliance>[];
  readonly charts: readonly Entry<Chart>[];
  readonly sources: readonly Entry<Source>[];
  readonly dispositions: readonly Entry<Dispositions>[];
  readonly fingerprints: readonly Entry<Fingerprint>[];
  /** Files that have problems and are missing above. */
  readonly unread: readonly Unread[];
}

/** Every MDX text of the content. */
export function proseOf({ initiatives, pages }: Pick<Content, 'initiatives' | 'pages'>): readonly ProseEntry<unknown>[] {
  return [...initiatives, ...pages];
}

/** Reads a content tree. @param root its folder; @param shown how the folder is called in reports. */
export function readContent(root: string, shown = 'content'): { readonly content: Content; readonly problems: readonly Problem[] } {
  const reading: Reading = { root, shown, problems: [...strays(root, shown)], unread: [] };
  const content: Content = {
    site: readSingle(reading, Site, 'site'),
    moves: readSingle(reading, Moves, 'moves'),
    names: readSingle(reading, Names, 'names'),
    facts: readYamlFolder(reading, FactFile, 'facts'),
    initiatives: readProseFolder(reading, Initiative, 'initiatives'),
    pages: readProseFolder(reading, PageText, 'pages'),
    townships: readYamlFolder(reading, Township, 'places'),
    alliances: readYamlFolder(reading, Alliance, 'alliances'),
    charts: readYamlFolder(reading, Chart, 'charts'),
    sources: readYamlFolder(reading, Source, 'sources'),
    dispositions: readYamlFolder(reading, Dispositions, 'sources', '.dispositions.yaml'),
    fingerprints: readYamlFolder(reading, Fingerprint, 'sources', '.clauses.json'),
    unread: reading.unread,
  };
  return { content, problems: reading.problems };
}
