import type { Form } from '../form.ts';
import type { BarsData } from './data.ts';
import { drawBars } from './draw.ts';
import { tellBars } from './tell.ts';

/** Ranked bars of one unit, with the ends the source leaves open. */
export const bars: Form<BarsData> = { draw: drawBars, tell: tellBars };
