import type { Form } from '../form.ts';
import type { PartsData } from './data.ts';
import { drawParts } from './draw.ts';
import { tellParts } from './tell.ts';

/** A formula of n parts: a fan from its name where there is room, else a list. */
export const parts: Form<PartsData> = { draw: drawParts, tell: tellParts };
