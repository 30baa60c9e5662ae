import type { Form } from '../form.ts';
import type { TreeData } from './data.ts';
import { drawTreeAcross } from './across.ts';
import { drawTree } from './draw.ts';
import { tellTree } from './tell.ts';

/** The levels of the district as an icicle, down to each place. */
export const tree: Form<TreeData> = { draw: drawTree, slide: drawTreeAcross, tell: tellTree };
