import { layoutFor } from '../layout.ts';
import { fitsCircle } from '../paragraph.ts';
import type { Picture } from '../mark.ts';
import type { PartsData } from './data.ts';
import { drawList } from './list.ts';
import { drawRing, INNER } from './ring.ts';

/** More parts than this would crowd a ring. */
const MOST_ON_A_RING = 8;

/** A ring where there is room for names on both sides, else a list. */
export function drawParts(data: PartsData, width: number): Picture {
  const { wide, strong } = layoutFor(width);
  const ring = wide && data.parts.length <= MOST_ON_A_RING && fitsCircle(data.centre, strong, INNER);
  return ring ? drawRing(data, width) : drawList(data, width);
}
