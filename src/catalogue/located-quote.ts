import type { FingerprintClause, Source } from '../schema/source.ts';
import { locate } from '../words/locate.ts';
import type { Atlas } from './atlas.ts';

/** A quotation with its source, and where it stands there if a machine can find it. */
export interface LocatedQuote {
  readonly quote: string;
  readonly id: string;
  readonly source: Source;
  readonly at?: Pick<FingerprintClause, 'part' | 'paragraph' | 'clause'>;
}

/** Looks a quotation up. @throws when there is no such source; the content checks say so first. */
export function locateQuote(
  { sources, fingerprints }: Atlas,
  { source: id, quote }: { readonly source: string; readonly quote: string },
): LocatedQuote {
  const source = sources.get(id);
  if (!source) throw new Error(`没有编号是“${id}”的来源`);
  const print = fingerprints.get(id);
  const at = print && locate(quote, print)[0]?.[0];
  return { quote, id, source, ...(at ? { at } : {}) };
}
