import type { Telling } from '../../charts/telling.ts';
import type { RowEvidence } from './evidence.ts';

/** Rows of a chart that one passage proves. */
export interface ProvenItem {
  readonly rows: readonly { readonly key: string; readonly name: string }[];
  readonly evidence: RowEvidence;
}

/** Codes of townships and places, which have pages of their own. */
const CODE = /^\d{9,}$/;

/** Rows that are neither facts of the chart, which have cards, nor places: those that the same passage proves stand together. */
export function provenItems({
  telling,
  facts,
  evidence,
}: {
  readonly telling: Telling;
  readonly facts: readonly string[];
  readonly evidence: ReadonlyMap<string, RowEvidence>;
}): readonly ProvenItem[] {
  const rest = telling.rows.filter(({ key }) => !facts.includes(key) && !CODE.test(key));
  const groups = Map.groupBy(rest, ({ key }) => JSON.stringify(evidence.get(key)));
  return [...groups.values()].flatMap((rows) => {
    const proof = evidence.get(rows[0]?.key ?? '');
    return proof ? [{ rows: rows.map(({ key, cells: [name = ''] }) => ({ key, name })), evidence: proof }] : [];
  });
}
