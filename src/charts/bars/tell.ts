import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import { ranked, type BarsData } from './data.ts';

/** Rows in the order of the bars. */
export function tellBars(bars: BarsData): Telling {
  const data = ranked(bars);
  return {
    columns: [zh.columns.datum, zh.columns.value],
    rows: data.map(({ key, label, text }) => ({ key, cells: [label, text] })),
    sentence: data.map(({ label, text }) => label + text).join('；') + zh.sentenceEnd,
  };
}
