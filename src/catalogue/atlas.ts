import { statSync, readdirSync } from 'node:fs';
import { resolve, join } from 'node:path';
import type { PublishedFact } from '../domain/fact.ts';
import { readContent, type Content, type InitiativeEntry } from '../reading/content.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { Site } from '../schema/site.ts';
import { publish } from './publish.ts';

/** All that pages may ask about. */
export interface Atlas {
  readonly content: Content;
  readonly site: Site;
  readonly facts: ReadonlyMap<string, PublishedFact>;
  /** By their order, 1 to 16. */
  readonly initiatives: readonly InitiativeEntry[];
}

/** Answers over one content tree. @throws when there is no site.yaml: nothing can be built without it. */
export function openAtlas(content: Content): Atlas {
  if (!content.site) throw new Error('没有可用的 content/site.yaml，先运行 npm run check');
  return {
    content,
    site: content.site.data,
    facts: publish(content, ledgerOf(content)),
    initiatives: content.initiatives.toSorted((a, b) => a.data.order - b.data.order),
  };
}

/** The newest change below a folder, so that live editing sees a saved file. */
function lastChange(folder: string): number {
  return Math.max(...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs));
}

let memo: { readonly changed: number; readonly atlas: Atlas } | undefined;

/** The atlas of this build; read again whenever a content file has changed. */
export function atlas(root = resolve(process.env['ATLAS_CONTENT'] ?? 'content')): Atlas {
  const changed = lastChange(root);
  memo = memo?.changed === changed ? memo : { changed, atlas: openAtlas(readContent(root).content) };
  return memo.atlas;
}

/** The fact of this id. @throws when there is none; the content checks have already said where it is named. */
export function factOf({ facts }: Atlas, id: string): PublishedFact {
  const fact = facts.get(id);
  if (!fact) throw new Error(`没有编号是“${id}”的数据点`);
  return fact;
}
