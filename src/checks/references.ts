import { entriesOf, type Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { referencesIn } from '../reading/references.ts';
import { suggest } from '../words/nearest.ts';
import { knownIds } from './known-ids.ts';

/** Claim: every id that is named exists. */
export function references(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return entriesOf(content).flatMap(({ of, entry: { file, line, data } }) =>
    referencesIn(of.schema, data)
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, path }): Problem => ({
        file,
        line: line(...path),
        says: `没有编号是“${id}”的${kind}`,
        fix: suggest(id, known[kind], `写一个已有的${kind}编号，或先建好它`),
      })),
  );
}
