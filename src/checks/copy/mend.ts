import type { NameTree } from '../../words/name-tree.ts';
import { COPY_RULES, copyFindings, type CopyFinding } from './all.ts';
import type { CopyRule } from './rule.ts';

/** A finding that a machine may mend. */
export type Mendable = CopyFinding & { readonly becomes: string };

/** What a machine may mend in a text now, first things first, none inside another. */
export function mendable(text: string, names: NameTree, rules: readonly CopyRule[] = COPY_RULES): readonly Mendable[] {
  let end = 0;
  return copyFindings(text, names, rules)
    .filter((finding): finding is Mendable => finding.becomes !== undefined)
    .toSorted((a, b) => a.at - b.at || b.length - a.length)
    .filter(({ at, length }) => {
      if (at < end) return false;
      end = at + length;
      return true;
    });
}

/** One mended thing lets another be seen (a space goes, and a comma stands between 汉字): more rounds than this would be a quarrel of rules. */
export const ROUNDS = 8;

/** The text with everything mended that a machine may mend. */
export function mend(text: string, names: NameTree, rules: readonly CopyRule[] = COPY_RULES): string {
  let mended = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const edits = mendable(mended, names, rules);
    if (edits.length === 0) return mended;
    for (const { at, length, becomes } of edits.toReversed()) mended = mended.slice(0, at) + becomes + mended.slice(at + length);
  }
  return mended;
}
