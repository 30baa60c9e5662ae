import type { Bounds } from '../../domain/bounds.ts';
import { toNumber } from '../../domain/rational.ts';
import type { Content } from '../../reading/content.ts';
import type { Entry } from '../../reading/entry.ts';
import { ledgerOf, valueOf } from '../../reading/ledger.ts';
import type { Problem } from '../../reading/problem.ts';
import type { Path } from '../../reading/yaml.ts';
import type { Chart } from '../../schema/chart.ts';

/** What a fact measures and how large it is; null when it cannot be computed, which another check says. */
export interface Measured {
  readonly unit: string;
  readonly low: number;
  readonly high: number | null;
}

/** All that a claim about one chart may look at. */
export interface Case {
  readonly entry: Entry<Chart>;
  readonly content: Content;
  readonly measured: (id: string) => Measured | null;
  /** The first chart, in the order of the files, of each drawing. */
  readonly first: ReadonlyMap<string, string>;
}

/** One claim about one chart. */
export type Claim = (one: Case) => readonly Problem[];

/** A complaint at a field of the chart. */
export function at({ entry: { file, line } }: Case, path: Path, says: string, fix: string): Problem {
  return { file, line: line(...path), says, fix };
}

/** A computed number as a report prints it: two decimals at most. */
export function short(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** “watchers”的单位是“名” */
export function withUnit({ id, unit }: { readonly id: string; readonly unit: string }): string {
  return unit === '' ? `“${id}”没有单位` : `“${id}”的单位是“${unit}”`;
}

/** Reads facts of the content as a chart would. */
export function measuring(content: Content): Case['measured'] {
  const items = new Map(ledgerOf(content).map((item) => [item.id, item]));
  return (id) => {
    const item = items.get(id);
    if (!item) return null;
    let value: Bounds;
    try {
      value = valueOf(content, items, id);
    } catch {
      return null;
    }
    return { unit: item.data.unit, low: toNumber(value.low), high: value.high && toNumber(value.high) };
  };
}
