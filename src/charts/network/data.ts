import type { Tone } from '../datum.ts';

export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  readonly role?: string;
}

/** Two sides tied to each other, outside the hub's circle. */
export interface Tie {
  readonly key: string;
  readonly between: readonly [string, string];
  readonly role?: string;
}

export interface NetworkData {
  readonly centre: string;
  readonly nodes: readonly NetworkNode[];
  /** Members that are counted but not named. */
  readonly unnamed: number;
  readonly ties: readonly Tie[];
  readonly tone: Tone;
}

/** The key all unnamed members share: nothing tells them apart. */
export const UNNAMED = 'unnamed';
