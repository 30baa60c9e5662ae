import type { z } from 'zod';
import type { Initiative } from '../schema/initiative.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  SINGLE_NAMES,
  SINGLES,
  type Collection,
  type CollectionName,
  type SingleName,
} from './collections.ts';
import type { Entry } from './entry.ts';
import { readProseFolder, readSingle, readYamlFolder, type RawText, type TreeReader, type Unread } from './folder.ts';
import { readPictures, type Picture } from './pictures.ts';
import type { Problem } from './problem.ts';
import type { ProseEntry } from './prose-file.ts';
import { strays } from './strays.ts';

export type { ProseEntry } from './prose-file.ts';

export type InitiativeEntry = ProseEntry<Initiative>;

type Singles = { readonly [Name in SingleName]: Entry<z.infer<(typeof SINGLES)[Name]['schema']>> | null };

type EntryOf<C extends Collection> = C['kind'] extends 'prose' ? ProseEntry<z.infer<C['schema']>> : Entry<z.infer<C['schema']>>;
type Collected = { readonly [Name in CollectionName]: readonly EntryOf<(typeof COLLECTIONS)[Name]>[] };

/** Everything an editor may touch, parsed once: every collection and every single file under its name. */
export interface Content extends Singles, Collected {
  /** Files that have problems and are missing above. */
  readonly unread: readonly Unread[];
  /** The picture files of the photos. */
  readonly pictures: readonly Picture[];
  /** Every file that is text, as it was written. */
  readonly raw: readonly RawText[];
}

/** Every MDX text of the content. */
export function proseOf(content: Content): readonly ProseEntry<unknown>[] {
  return COLLECTION_NAMES.flatMap((name): readonly Entry<unknown>[] => content[name]).filter(
    (entry): entry is ProseEntry<unknown> => 'body' in entry,
  );
}

/** Every file of the content with what its collection says of it. */
export function entriesOf(
  content: Content,
): readonly { readonly of: Pick<Collection, 'schema' | 'shown'>; readonly entry: Entry<unknown> }[] {
  return [
    ...COLLECTION_NAMES.flatMap((name) => content[name].map((entry: Entry<unknown>) => ({ of: COLLECTIONS[name], entry }))),
    ...SINGLE_NAMES.flatMap((name) => {
      const entry: Entry<unknown> | null = content[name];
      return entry ? [{ of: SINGLES[name], entry }] : [];
    }),
  ];
}

/** Reads a content tree. @param root its folder; @param shown how the folder is called in reports. */
export function readContent(root: string, shown = 'content'): { readonly content: Content; readonly problems: readonly Problem[] } {
  const reader: TreeReader = { root, shown, problems: [...strays(root, shown)], unread: [], raw: [] };
  const content: Content = {
    site: readSingle(reader, SINGLES.site.schema, 'site'),
    moves: readSingle(reader, SINGLES.moves.schema, 'moves'),
    names: readSingle(reader, SINGLES.names.schema, 'names'),
    dictionary: readSingle(reader, SINGLES.dictionary.schema, 'dictionary'),
    story: readSingle(reader, SINGLES.story.schema, 'story'),
    press: readSingle(reader, SINGLES.press.schema, 'press'),
    facts: readYamlFolder(reader, COLLECTIONS.facts),
    initiatives: readProseFolder(reader, COLLECTIONS.initiatives),
    pages: readProseFolder(reader, COLLECTIONS.pages),
    townships: readYamlFolder(reader, COLLECTIONS.townships),
    geography: readYamlFolder(reader, COLLECTIONS.geography),
    alliances: readYamlFolder(reader, COLLECTIONS.alliances),
    stops: readYamlFolder(reader, COLLECTIONS.stops),
    routes: readYamlFolder(reader, COLLECTIONS.routes),
    glossary: readYamlFolder(reader, COLLECTIONS.glossary),
    boundaries: readYamlFolder(reader, COLLECTIONS.boundaries),
    charts: readYamlFolder(reader, COLLECTIONS.charts),
    photos: readYamlFolder(reader, COLLECTIONS.photos),
    pictures: readPictures(root, shown),
    sources: readYamlFolder(reader, COLLECTIONS.sources),
    dispositions: readYamlFolder(reader, COLLECTIONS.dispositions),
    fingerprints: readYamlFolder(reader, COLLECTIONS.fingerprints),
    corrections: readYamlFolder(reader, COLLECTIONS.corrections),
    releases: readYamlFolder(reader, COLLECTIONS.releases),
    unread: reader.unread,
    raw: reader.raw,
  };
  return { content, problems: reader.problems };
}
