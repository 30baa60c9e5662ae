import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { UnitsData } from './data.ts';

/** One row per count, one more for a whole. */
export function tellUnits({ panels, per }: UnitsData): Telling {
  const data = panels.flatMap(({ datum, whole }) => (whole ? [datum, whole] : [datum]));
  return {
    columns: [zh.columns.datum, zh.columns.value, zh.columns.per],
    rows: data.map(({ key, label, text, unit }) => ({ key, cells: [label, text, `${per}${unit}`] })),
    sentence:
      panels.map(({ datum, whole }) => `${datum.label}${datum.text}${whole ? `（${whole.label}${whole.text}）` : ''}`).join('；') +
      zh.sentenceEnd,
  };
}
