import { codeOf, isDrawn } from './parts.ts';

/** How far beside a mark, in CSS pixels, a finger still means it; a mouse is exact, but dots are small. */
const REACH = { finger: 20, mouse: 4 } as const;

function distance(x: number, y: number, { left, right, top, bottom }: DOMRect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The nearest of the marks that can be seen, within reach. */
function nearest(scope: Element, x: number, y: number, reach: number): string | null {
  let best: string | null = null;
  let least = reach;
  for (const mark of scope.querySelectorAll(':is(.community, .village)[data-code]:not(.away)')) {
    const away = isDrawn(mark) ? distance(x, y, mark.getBoundingClientRect()) : Infinity;
    if (away < least) [best, least] = [codeOf(mark), away];
  }
  return best;
}

/** What a point of the screen means: a place, else the township or the gathered places under it. */
export function meant(
  frame: Element,
  { clientX: x, clientY: y, target }: MouseEvent,
  finger: boolean,
): { readonly code?: string; readonly gathered?: string } {
  const hit = target instanceof Element && frame.contains(target) ? target : null;
  const gathered = hit?.closest('[data-gathered]')?.getAttribute('data-gathered');
  if (gathered) return { gathered };
  // Over a button or a panel nothing of the map is meant.
  if (hit?.closest('button, select, a')) return {};
  const code = nearest(frame, x, y, finger ? REACH.finger : REACH.mouse) ?? hit?.closest('[data-code]')?.getAttribute('data-code');
  return code ? { code } : {};
}
