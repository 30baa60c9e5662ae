import { resolve } from 'node:path';
import type { PublishedFact } from '../domain/fact.ts';
import { readContent, type Content, type InitiativeEntry } from '../reading/content.ts';
import type { Entry } from '../reading/entry.ts';
import type { Alliance } from '../schema/alliance.ts';
import type { Chart } from '../schema/chart.ts';
import type { Route } from '../schema/route.ts';
import type { Site } from '../schema/site.ts';
import type { Fingerprint, Source } from '../schema/source.ts';
import type { Stop } from '../schema/stop.ts';
import { printedBy } from './printing.ts';
import { publish } from './publish.ts';

/** All that pages may ask about. */
export interface Atlas {
  readonly content: Content;
  readonly site: Site;
  readonly facts: ReadonlyMap<string, PublishedFact>;
  /** By their order, 1 to 16. */
  readonly initiatives: readonly InitiativeEntry[];
  readonly charts: ReadonlyMap<string, Chart>;
  readonly alliances: ReadonlyMap<string, Alliance>;
  readonly stops: ReadonlyMap<string, Stop>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly sources: ReadonlyMap<string, Source>;
  /** By the id of their source. */
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  /** By fact, the mechanisms whose pages print it, in their order. */
  readonly printedBy: ReadonlyMap<string, readonly InitiativeEntry[]>;
}

/** In the order of the files. The first of a repeated id counts, as in the ledger. */
function byId<T>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const { id, data } of entries) if (!found.has(id)) found.set(id, data);
  return found;
}

/** Answers over one content tree. @throws when there is no site.yaml: nothing can be built without it. */
export function openAtlas(content: Content): Atlas {
  if (!content.site) throw new Error('没有可用的 content/site.yaml，先运行 npm run check');
  const initiatives = content.initiatives.toSorted((a, b) => a.data.order - b.data.order);
  return {
    content,
    site: content.site.data,
    facts: publish(content),
    initiatives,
    charts: byId(content.charts),
    alliances: byId(content.alliances),
    stops: byId(content.stops),
    routes: byId(content.routes),
    sources: byId(content.sources),
    fingerprints: new Map(content.fingerprints.toReversed().map(({ data }) => [data.source, data])),
    printedBy: printedBy(content, initiatives),
  };
}

let memo: Atlas | undefined;

/** The atlas of this build. In live editing the module itself is thrown away when content changes. */
export function atlas(root = resolve(process.env['ATLAS_CONTENT'] ?? 'content')): Atlas {
  return (memo ??= openAtlas(readContent(root).content));
}

/** The fact of this id. @throws when there is none; the content checks have already said where it is named. */
export function factOf({ facts }: Atlas, id: string): PublishedFact {
  const fact = facts.get(id);
  if (!fact) throw new Error(`没有编号是“${id}”的数据点`);
  return fact;
}
