import type { MapParts } from './parts.ts';
import type { From } from './session.ts';

/** Air between a panel and what must not lie under it, in CSS pixels. */
const AIR = 8;
/** So much of a panel below the map must be seen to be noticed. */
const NOTICED = 180;

const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right;

/**
 * Brings a panel that has just been filled before the reader's eyes, and the focus into it when it was asked for from the list.
 * Beside the map it stays on top of the list, which moves on under it; on a phone it stands under the map.
 */
export function keepInSight({ frame, panel }: MapParts, item: HTMLElement | null, from: From): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const box = panel.getBoundingClientRect();
  const beside = !overlap(box, frame.getBoundingClientRect());
  if (item) {
    const at = item.getBoundingClientRect();
    if (!beside) frame.scrollIntoView({ block: 'start', behavior });
    else if (at.top < box.bottom + AIR) scrollBy({ top: at.top - box.bottom - AIR, behavior: 'instant' });
    panel.focus({ preventScroll: true });
  } else if (from === 'map' && !beside && box.top > innerHeight - NOTICED) scrollBy({ top: box.top - innerHeight + NOTICED, behavior });
}
