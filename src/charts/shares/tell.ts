import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { SharesData } from './data.ts';

/** One row per percentage. */
export function tellShares({ data }: SharesData): Telling {
  return {
    columns: [zh.columns.datum, zh.columns.value],
    rows: data.map(({ key, label, text }) => ({ key, cells: [label, text] })),
    sentence: data.map(({ label, text }) => label + text).join('，') + zh.sentenceEnd,
  };
}
