import type { z } from 'zod';
import { idsOf } from '../../reading/mdx-facts.ts';
import { ledgerOf } from '../../reading/ledger.ts';
import { referencesIn, type Reference } from '../../reading/references.ts';
import { itemReviews, type ItemReview } from '../../reading/reviews.ts';
import { referenceKind, type ReferenceKind } from '../../schema/common.ts';
import { COMPONENT_NAMES, COMPONENTS } from '../../schema/prose.ts';
import { alliancesOf } from '../alliances.ts';
import type { Atlas } from '../atlas.ts';
import { chartsShown } from '../chart-use.ts';
import { mentionsOf } from '../places.ts';
import { pagesWithFacts } from '../uses.ts';
import { factsOfItem, isProse } from './facts.ts';

/** The folder in which a thing that others name has a file of its own; facts and places lie in files of several. */
const FOLDERS: Readonly<Partial<Record<ReferenceKind, string>>> = {
  机制: 'initiatives',
  来源: 'sources',
  图: 'charts',
  联盟: 'alliances',
  术语: 'glossary',
  点位: 'stops',
  线路: 'routes',
  照片: 'photos',
};

/** A place lies in the file of its township: a code begins with that of the unit above. */
const ofPlace = (code: string): string => `places/${code.slice(0, 9)}`;

/** What pages ask about items: which are not approved, where each fact lies, and what each page prints. */
interface Index {
  readonly items: ReadonlyMap<string, ItemReview>;
  readonly waiting: ReadonlySet<string>;
  readonly homes: ReadonlyMap<string, string>;
  readonly printed: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Atlas, Index>();

function indexOf(atlas: Atlas): Index {
  const before = indexes.get(atlas);
  if (before) return before;
  const items = itemReviews(atlas.content);
  const keys = new Map(items.map(({ file, key }) => [file, key]));
  const waiting = new Set(items.flatMap(({ key, standing }) => (standing === '已终审' ? [] : [key])));
  const printed = Map.groupBy(waiting.size === 0 ? [] : pagesWithFacts(atlas), ({ use }) => use.path);
  const index: Index = {
    items: new Map(items.map((item) => [item.key, item])),
    waiting,
    homes: new Map(ledgerOf(atlas.content).flatMap(({ id, file }) => [[id, keys.get(file) ?? ''] as const])),
    printed: new Map([...printed].map(([path, pages]) => [path, pages.flatMap(({ facts }) => [...facts])])),
  };
  indexes.set(atlas, index);
  return index;
}

/** The items that a page is made of, by its path; undefined for pages that gather what stands elsewhere. */
function ownItems(atlas: Atlas, path: string): readonly string[] | undefined {
  const [part = '', ...rest] = path.split('/').filter(Boolean);
  const id = rest.at(-1) ?? '';
  const entry = atlas.initiatives.find((one) => one.id === id);
  const place = (code: string): readonly string[] => [
    ofPlace(code),
    ...alliancesOf(atlas, code).map((membership) => `alliances/${membership.id}`),
    ...mentionsOf(atlas, code).map(({ initiative }) => `initiatives/${initiative.id}`),
  ];
  if (rest.length === 0) return atlas.content.pages.some((page) => page.id === part) ? [`pages/${part}`] : undefined;
  // The same mechanism as a page, a sheet, a board and slides.
  if (['initiatives', 'brief', 'boards', 'present'].includes(part) && entry)
    return [
      `initiatives/${id}`,
      ...chartsShown(entry).map((one) => `charts/${one}`),
      ...idsOf('Alliance', entry.body).map((one) => `alliances/${one}`),
    ];
  switch (part) {
    case 'charts':
    case 'embed':
      return [`charts/${id}`];
    case 'alliances':
    case 'sources':
      return [`${part}/${id}`];
    case 'facts':
      return [indexOf(atlas).homes.get(id) ?? ''];
    case 'places':
      return place(id);
    case 'visit':
      return [`${rest[0] === 'routes' ? 'routes' : 'stops'}/${id}`];
    default:
      return undefined;
  }
}

/** What the components in a prose name, each by its first attribute. */
function namedInProse({ entry }: ItemReview): readonly Pick<Reference, 'kind' | 'id'>[] {
  if (!isProse(entry)) return [];
  return COMPONENT_NAMES.flatMap((name) => {
    const [first] = Object.values<z.core.$ZodType>(COMPONENTS[name].attributes.shape);
    const kind = first && referenceKind(first);
    return kind === undefined ? [] : idsOf(name, entry.body).map((id) => ({ kind, id }));
  });
}

/** Items whose words or numbers stand in another one, as far as its fields and its components say so. */
function namedBy(atlas: Atlas, item: ItemReview): readonly string[] {
  const { homes } = indexOf(atlas);
  const named = [...referencesIn(item.schema, item.entry.data), ...namedInProse(item)].flatMap(({ kind, id }) => {
    const folder = FOLDERS[kind];
    return folder === undefined ? (kind === '地点' || kind === '乡镇街道' ? [ofPlace(id)] : []) : [`${folder}/${id}`];
  });
  return [...named, ...factsOfItem(atlas, item).map((fact) => homes.get(fact) ?? '')];
}

/**
 * Whether a page shows anything that has not gone through all three reviews. A page that gathers what stands elsewhere waits for everything.
 * @param path from the root of the site.
 */
export function isPending(atlas: Atlas, path: string): boolean {
  const { items, waiting, homes, printed } = indexOf(atlas);
  if (waiting.size === 0) return false;
  const own = ownItems(atlas, path);
  if (own === undefined) return true;
  // Every page bears the names that site.yaml gives.
  const shown = new Set(['site', ...own, ...(printed.get(path) ?? []).map((fact) => homes.get(fact) ?? '')]);
  // What is named by what is shown: the sources of a number, the places of an alliance. What those name in turn is not printed.
  const named = [...shown].flatMap((key) => {
    const item = items.get(key);
    return item ? namedBy(atlas, item) : [];
  });
  return [...shown, ...named].some((key) => waiting.has(key));
}
