import { idsOf } from '../../reading/mdx-facts.ts';
import { ledgerOf } from '../../reading/ledger.ts';
import type { ReviewItem } from '../../reading/reviews.ts';
import type { ProseEntry } from '../../reading/content.ts';
import type { Entry } from '../../reading/entry.ts';
import type { Atlas } from '../atlas.ts';
import { factsNamed } from '../named-facts.ts';
import { factsInProse } from '../printing.ts';

/** Whether an item has a body of prose. */
export const isProse = (entry: Entry<unknown>): entry is ProseEntry<unknown> => 'body' in entry;

/** Every fact whose number an item holds, names or prints, in the order of its fields, each once. */
export function factsOfItem(atlas: Atlas, { kind, file, entry, schema }: ReviewItem): readonly string[] {
  if (kind === 'facts') return ledgerOf(atlas.content).flatMap((item) => (item.file === file ? [item.id] : []));
  const inProse = isProse(entry) ? factsInProse(atlas.content, entry.body, idsOf('Chart', entry.body)) : [];
  return [...new Set([...factsNamed(schema, entry.data), ...inProse])].filter((id) => atlas.facts.has(id));
}
