import type { Form } from '../form.ts';
import type { NetworkData } from './data.ts';
import { drawNetwork, drawNetworkLow, networkParts } from './draw.ts';
import { tellNetwork } from './tell.ts';

/** Hubs and their members, the unnamed ones as empty rings, and ties between two. */
export const network: Form<NetworkData> = { draw: drawNetwork, slide: drawNetworkLow, parts: networkParts, tell: tellNetwork };
