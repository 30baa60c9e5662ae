import type { Form } from '../form.ts';
import type { PairsData } from './data.ts';
import { drawPairs } from './draw.ts';
import { tellPairs } from './tell.ts';

/** Two counts side by side that must not be divided by one another. */
export const pairs: Form<PairsData> = { draw: drawPairs, tell: tellPairs };
