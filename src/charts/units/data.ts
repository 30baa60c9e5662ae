import type { Datum, Tone } from '../datum.ts';

/** One count, drawn as squares. */
export interface UnitPanel {
  readonly datum: Datum;
  /** All there are: the squares beyond the count are drawn empty. */
  readonly whole?: Datum;
  /** What the empty squares are. */
  readonly rest?: Datum;
}

/** Counts drawn square by square. Squares are anonymous: they say how many, never which. */
export interface UnitsData {
  readonly panels: readonly UnitPanel[];
  /** How many one square stands for. */
  readonly per: number;
  readonly tone: Tone;
  /** Why panels of unlike units are not to be compared: said before one looks. */
  readonly caution?: string;
}
