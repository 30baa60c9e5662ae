export interface Stacked {
  /** Where the middle would like to be. */
  readonly at: number;
  readonly size: number;
}

/** Moves intervals apart, in their given order, until none touches the next and the shift is shared between both ends. @returns the middles. */
export function spread(items: readonly Stacked[], gap: number): readonly number[] {
  const middles: number[] = [];
  let edge = -Infinity;
  for (const { at, size } of items) {
    const middle = Math.max(at, edge + gap + size / 2);
    middles.push(middle);
    edge = middle + size / 2;
  }
  const shift = items.reduce((sum, { at }, index) => sum + (middles[index] ?? at) - at, 0) / Math.max(1, items.length);
  return middles.map((middle) => middle - shift);
}
