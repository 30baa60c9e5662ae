import type { Form } from '../form.ts';
import type { NetworkData } from './data.ts';
import { drawNetwork } from './draw.ts';
import { tellNetwork } from './tell.ts';

/** A centre and its members, the unnamed ones as empty rings. */
export const network: Form<NetworkData> = { draw: drawNetwork, tell: tellNetwork };
