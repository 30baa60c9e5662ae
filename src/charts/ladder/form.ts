import type { Form } from '../form.ts';
import type { LadderData } from './data.ts';
import { drawLadder } from './draw.ts';
import { tellLadder } from './tell.ts';

/** Amounts paid, each from its base to what more duties bring. */
export const ladder: Form<LadderData> = { draw: drawLadder, tell: tellLadder };
