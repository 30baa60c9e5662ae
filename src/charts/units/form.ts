import type { Form } from '../form.ts';
import type { UnitsData } from './data.ts';
import { drawUnits } from './draw.ts';
import { tellUnits } from './tell.ts';

/** Counts as anonymous squares, with an open end where the source says 余. */
export const units: Form<UnitsData> = { draw: drawUnits, tell: tellUnits };
