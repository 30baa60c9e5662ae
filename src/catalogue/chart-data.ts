import type { Atlas } from './atlas.ts';
import type { TellingRow } from '../charts/telling.ts';
import type { ResolvedChart } from './chart.ts';
import type { RowEvidence } from './charts/evidence.ts';
import { csvText, factRows, type FactRow } from './export.ts';
import { versionOfData } from '../words/version.ts';

/** `/charts/<id>.json`. The shape is public: fields are added, never renamed or removed without a new version. */
export interface ChartData {
  readonly id: string;
  readonly form: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string | null;
  /** The picture in one sentence. */
  readonly sentence: string;
  readonly columns: readonly string[];
  /** One per row of the table, in its order: `key` names the marks that draw it, `evidence` what proves it. */
  readonly rows: readonly (TellingRow & { readonly evidence: RowEvidence })[];
  /** Every fact that the chart draws or prints, with its evidence. */
  readonly facts: readonly FactRow[];
  readonly sources: readonly string[];
  /** First eight digits of the SHA-256 of all the rest: the same data have the same version. */
  readonly version: string;
}

/** What a chart shows, for machines. */
export function chartData(atlas: Atlas, { id, form, title, subtitle, note, telling, facts, origins, evidence }: ResolvedChart): ChartData {
  const wanted = new Set(facts);
  const data = {
    id,
    form,
    title,
    subtitle,
    note: note ?? null,
    ...telling,
    rows: telling.rows.flatMap((row) => {
      const proof = evidence.get(row.key);
      return proof ? [{ ...row, evidence: proof }] : [];
    }),
    facts: factRows(atlas).filter((fact) => wanted.has(fact.id)),
    sources: origins.map(({ text }) => text),
  };
  return { ...data, version: versionOfData(data) };
}

const FACT_COLUMNS = ['value', 'qualifier', 'unit', 'asOf', 'source'] as const;

/** The table of a chart for Excel: its own columns, its keys, and, where a row is a fact, the parts of that number. */
export function chartCsv({ columns, rows, facts }: ChartData): string {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const parts = rows.some(({ key }) => known.has(key)) ? FACT_COLUMNS : [];
  return csvText([
    [...columns, 'key', ...parts],
    ...rows.map(({ key, cells }) => {
      const fact = known.get(key);
      return [...cells, key, ...parts.map((part) => fact?.[part] ?? null)];
    }),
  ]);
}
