import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { TimelineData } from './data.ts';

/** One row per event, in the editor's order. */
export function tellTimeline({ events }: TimelineData): Telling {
  return {
    columns: [zh.columns.event, zh.columns.time],
    rows: events.map(({ key, text, when }) => ({ key, cells: [text, when] })),
    sentence: events.map(({ text, when }) => `${when}，${text}`).join('；') + zh.sentenceEnd,
  };
}
