import type { ReviewItem } from '../../reading/reviews.ts';
import type { FactFile } from '../../schema/fact.ts';
import { zhReview } from '../../words/zh/review.ts';
import type { Atlas } from '../atlas.ts';
import { plain } from '../texts.ts';

/** What an item is called, in the first of these fields that it has; a file of facts is called after its mechanism, or after what it counts. */
const FIELDS = ['name', 'title', 'outlet', 'fact'] as const;

/** The name of an item as people know it; its own id when it has none, and what it is for files of which there is one. */
export function itemName(atlas: Atlas, { kind, entry }: ReviewItem): string {
  const data = entry.data as Readonly<Record<string, unknown>>;
  if (kind === 'facts') {
    const mechanism = atlas.initiatives.find(({ id }) => id === data['initiative']);
    const { facts } = entry.data as FactFile;
    return mechanism?.data.name ?? zhReview.several(facts[0]?.label ?? entry.id, facts.length);
  }
  const said = FIELDS.map((field) => data[field]).find((value) => typeof value === 'string') ?? zhReview.kinds[entry.id];
  try {
    return plain(atlas, said ?? entry.id);
  } catch {
    return said ?? entry.id;
  }
}
