export type { Tone } from '../schema/chart.ts';

/** A number as a picture needs it: printed text, and the pixels-only range it stands for. */
export interface Datum {
  /** The id of the fact. */
  readonly key: string;
  readonly label: string;
  /** Exactly as the ledger prints it: 2100余场. Never rebuilt from `low`. */
  readonly text: string;
  readonly unit: string;
  readonly low: number;
  /** The upper end; null when nothing is known above (以上). Equal to `low` for a known number. */
  readonly high: number | null;
}

/** How a bar ends: at the number, fading towards the next (余), or with an arrow because nothing bounds it (以上). */
export type End = 'closed' | 'fading' | 'arrow';

export function endOf({ low, high }: Pick<Datum, 'low' | 'high'>): End {
  if (high === null) return 'arrow';
  return high > low ? 'fading' : 'closed';
}
