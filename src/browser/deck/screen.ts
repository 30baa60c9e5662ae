export type Ratio = 'r43' | 'r169' | 'r329';

/** Where one shape of slide fills a screen better than the next: half-way between two, by their edges left empty. */
const SQUARER = 1.55;
const WIDER = 2.51;

/** The slides that fill a window of this size best. */
export function ratioOf(width: number, height: number): Ratio {
  const across = width / Math.max(1, height);
  return across < SQUARER ? 'r43' : across < WIDER ? 'r169' : 'r329';
}

/** A phone held upright reads slides as a text; anything else shows one at a time. */
export const ROOMY = '(min-width: 40rem), (orientation: landscape)';

/** Some browsers lack both, whatever the types say. */
interface Abilities {
  readonly requestFullscreen?: () => Promise<void>;
  readonly wakeLock?: { readonly request: (type: 'screen') => Promise<unknown> };
}

export const canBeFull = (): boolean => (document.documentElement as Abilities).requestFullscreen !== undefined;

/** Fills the screen, or leaves it. A browser may refuse; then all stays as it is. */
export function toggleFull(): void {
  const ask = document.fullscreenElement ? document.exitFullscreen() : (document.documentElement as Abilities).requestFullscreen?.();
  void ask?.catch(() => undefined);
}

/** A screen that goes dark in the middle of a talk is no help. A refusal costs nothing. */
export function keepAwake(): void {
  void (navigator as Abilities).wakeLock?.request('screen').catch(() => undefined);
}
