import type { PublishedFact } from '../domain/fact.ts';
import type { Atlas } from './atlas.ts';

/** One row of `/data/facts.json`. The shape is public: fields are added, never renamed or removed without a new version. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly qualifier: string;
  readonly unit: string;
  readonly text: string;
  readonly scope: string;
  readonly initiative: string | null;
  readonly asOf: string;
  readonly source: string | null;
  readonly proof: string;
  readonly corroborated: boolean;
  readonly evidence: {
    readonly quote: string;
    readonly part: string | null;
    readonly paragraph: number | null;
    readonly clause: number | null;
    readonly span: string;
  } | null;
  readonly derived?: { readonly formula: string; readonly low: string; readonly high: string | null };
}

function row({ id, label, unit, scope, initiative, proof, corroborated, now, derived }: PublishedFact): FactRow {
  const { evidence } = now;
  return {
    id,
    label,
    value: now.value,
    qualifier: now.qualifier,
    unit,
    text: now.text,
    scope,
    initiative,
    asOf: now.asOf,
    source: evidence?.source ?? null,
    proof,
    corroborated,
    evidence: evidence
      ? {
          quote: evidence.quote,
          part: evidence.at?.part ?? null,
          paragraph: evidence.at?.paragraph ?? null,
          clause: evidence.at?.clause ?? null,
          span: evidence.span,
        }
      : null,
    ...(derived ? { derived: { formula: derived.formula, low: derived.low, high: derived.high } } : {}),
  };
}

/** Every fact of the site, in the order of the ledger. */
export function factRows({ facts }: Atlas): readonly FactRow[] {
  return [...facts.values()].map(row);
}

type Cell = string | number | boolean | null;

/** A cell that no spreadsheet takes for a formula, quoted where it must be. A negative number stays a number, also as text. */
export function csvCell(value: Cell): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a table that Excel opens with its 汉字 whole: a byte order mark, CRLF. The first row names the columns. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
