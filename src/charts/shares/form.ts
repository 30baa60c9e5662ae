import type { Form } from '../form.ts';
import type { SharesData } from './data.ts';
import { drawShares } from './draw.ts';
import { tellShares } from './tell.ts';

/** Percentages, each on its own track from nothing to all. */
export const shares: Form<SharesData> = { draw: drawShares, tell: tellShares };
