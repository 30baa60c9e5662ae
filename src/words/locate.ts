import type { Fingerprint, FingerprintClause } from '../schema/source.ts';
import { clausesOf } from './clauses.ts';
import { hashClause, paragraphKey } from './fingerprint.ts';

/** Where a quote stands: its clauses follow one another in one paragraph. */
export type Location = readonly FingerprintClause[];

/** All places in the text where exactly these clauses follow one another; `paragraph` narrows the search. */
export function locate(
  quote: string,
  { clauses }: Pick<Fingerprint, 'clauses'>,
  within: (clause: FingerprintClause) => boolean = () => true,
): readonly Location[] {
  const hashes = clausesOf(quote).map(hashClause);
  if (hashes.length === 0) return [];
  return clauses.flatMap((first, start): Location[] => {
    if (first.sha256 !== hashes[0] || !within(first)) return [];
    const run = clauses.slice(start, start + hashes.length);
    const matches =
      run.length === hashes.length &&
      run.every((clause, index) => clause.sha256 === hashes[index] && clause.part === first.part && clause.paragraph === first.paragraph);
    return matches ? [run] : [];
  });
}

/** The clauses of one passage, all places where it stands together; `paragraph` names the one that is meant. Empty when the text does not have it. */
export function locatePassage(
  { clause, paragraph }: { readonly clause: string; readonly paragraph?: string | undefined },
  print: Pick<Fingerprint, 'clauses'>,
): Location {
  return locate(clause, print, (first) => paragraph === undefined || paragraphKey(first.part, first.paragraph) === paragraph).flat();
}
