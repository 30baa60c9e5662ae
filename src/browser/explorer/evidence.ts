import { zhExplorer as zh } from '../../words/zh/explorer.ts';
import type { Item } from './items.ts';

/** What proves one row, as the chart's file of data has it. */
export interface RowEvidence {
  readonly quote: string | null;
  readonly span: string | null;
  readonly where: string;
}

export type EvidenceByKey = ReadonlyMap<string, RowEvidence>;

/** The evidence of all rows, from the file that the chart's element names; empty without a network. */
export async function fetchEvidence(address = ''): Promise<EvidenceByKey> {
  try {
    const response = await fetch(address);
    const { rows } = (await response.json()) as { readonly rows: readonly { readonly key: string; readonly evidence: RowEvidence }[] };
    return new Map(rows.map(({ key, evidence }) => [key, evidence]));
  } catch {
    return new Map();
  }
}

/** What is read out of a row: its cells, the clause that proves it and where that stands. */
export function spoken({ name, says }: Item, proof: RowEvidence | undefined): string {
  return zh.joined([name, ...says, ...(proof?.quote ? [zh.quoted(proof.quote)] : []), ...(proof ? [proof.where] : [])]);
}
