import type { Form } from '../form.ts';
import type { ComparisonData } from './data.ts';
import { drawComparison } from './draw.ts';
import { tellComparison } from './tell.ts';

/** The same share in several areas, each with its own date and its own track. */
export const comparison: Form<ComparisonData> = { draw: drawComparison, tell: tellComparison };
