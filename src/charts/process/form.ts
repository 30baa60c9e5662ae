import type { Form } from '../form.ts';
import type { ProcessData } from './data.ts';
import { drawProcess } from './draw.ts';
import { tellProcess } from './tell.ts';

/** Steps in their order, with arrows and without widths, because no flows are known. */
export const process: Form<ProcessData> = { draw: drawProcess, tell: tellProcess };
