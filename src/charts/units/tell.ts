import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { UnitsData } from './data.ts';
import { emptyCount } from './squares.ts';

/** One row per count, one more for what is left of a whole and one for the whole. */
export function tellUnits({ panels, per, caution = '' }: UnitsData): Telling {
  const data = panels.flatMap((panel) => {
    const { datum, whole, rest } = panel;
    return [datum, ...(rest && emptyCount(panel, per) > 0 ? [rest] : []), ...(whole ? [whole] : [])];
  });
  return {
    columns: [zh.columns.datum, zh.columns.value, zh.columns.per],
    rows: data.map(({ key, label, text, unit }) => ({ key, cells: [label, text, `${per}${unit}`] })),
    sentence:
      panels.map(({ datum, whole }) => `${datum.label}${datum.text}${whole ? `（${whole.label}${whole.text}）` : ''}`).join('；') +
      zh.sentenceEnd +
      caution,
  };
}
