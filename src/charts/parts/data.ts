import type { Tone } from '../datum.ts';

export interface Part {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
}

/** A formula that counts its own parts: 六个在平时. */
export interface PartsData {
  /** What the parts make up. */
  readonly centre: string;
  readonly parts: readonly Part[];
  readonly tone: Tone;
}
