import { keyOf } from './parts.ts';
import { distance } from './spot.ts';

/** How far beside a mark, in CSS pixels, a finger still means it; a mouse is exact, but dots are small. */
const REACH = { finger: 24, mouse: 5 } as const;

/** A line has a box full of nothing: its own points say how near it is. A hollow square or ring is meant all over. */
function distanceTo(mark: Element, x: number, y: number): number {
  const line = mark instanceof SVGGeometryElement && mark.matches('line, path') && getComputedStyle(mark).fill === 'none' ? mark : null;
  const [length, matrix] = [line?.getTotalLength() ?? 0, line?.getScreenCTM()];
  if (!line || !matrix || length === 0) return distance(x, y, mark.getBoundingClientRect());
  const steps = Array.from({ length: 25 }, (_, step) => line.getPointAtLength((length * step) / 24).matrixTransform(matrix));
  return Math.min(...steps.map((point) => Math.hypot(point.x - x, point.y - y)));
}

/** The key of the mark that is meant by a point of the screen: the one under it, else the nearest within reach. */
export function keyAt(
  picture: SVGSVGElement,
  event: PointerEvent | MouseEvent,
  known: (key: string) => boolean,
  finger: boolean,
): string | null {
  const { clientX: x, clientY: y, target } = event;
  const hit = target instanceof Element ? target.closest('[data-key]') : null;
  if (hit && picture.contains(hit) && known(keyOf(hit))) return keyOf(hit);
  let best: string | null = null;
  let nearest: number = finger ? REACH.finger : REACH.mouse;
  for (const mark of picture.querySelectorAll('[data-key]')) {
    const away = known(keyOf(mark)) ? distanceTo(mark, x, y) : Infinity;
    if (away < nearest) [best, nearest] = [keyOf(mark), away];
  }
  return best;
}
