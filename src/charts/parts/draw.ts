import { layoutFor } from '../layout.ts';
import { fitsCircle } from '../paragraph.ts';
import type { Picture } from '../mark.ts';
import type { PartsData } from './data.ts';
import { drawFan, HUB } from './fan.ts';
import { drawList } from './list.ts';

/** More parts than this are read better as a plain list. */
const MOST_IN_A_FAN = 10;

/** A fan where there is room beside the formula's name, else a list. */
export function drawParts(data: PartsData, width: number): Picture {
  const { wide, strong } = layoutFor(width);
  const fan = wide && data.parts.length <= MOST_IN_A_FAN && fitsCircle([{ words: data.centre, size: strong, class: 'centre' }], HUB);
  return fan ? drawFan(data, width) : drawList(data, width);
}
