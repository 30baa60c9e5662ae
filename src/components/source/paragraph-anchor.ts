import type { FingerprintClause } from '../../schema/source.ts';

/** Where a paragraph stands on the page of its source: an id of that page. */
export function paragraphAnchor({ part, paragraph }: Pick<FingerprintClause, 'part' | 'paragraph'>): string {
  return `p-${part}-${String(paragraph)}`;
}
