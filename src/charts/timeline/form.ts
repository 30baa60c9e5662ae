import type { Form } from '../form.ts';
import type { TimelineData } from './data.ts';
import { drawTimeline } from './draw.ts';
import { tellTimeline } from './tell.ts';

/** What happened in which years. */
export const timeline: Form<TimelineData> = { draw: drawTimeline, tell: tellTimeline };
