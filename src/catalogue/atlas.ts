import { resolve } from 'node:path';
import type { PublishedFact } from '../domain/fact.ts';
import { readContent, type Content, type InitiativeEntry } from '../reading/content.ts';
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
    facts: publish(content),
    initiatives: content.initiatives.toSorted((a, b) => a.data.order - b.data.order),
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
