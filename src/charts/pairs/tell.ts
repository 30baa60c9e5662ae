import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { PairsData } from './data.ts';

/** Two rows, and the caution as part of the sentence. */
export function tellPairs({ pair, caution }: PairsData): Telling {
  return {
    columns: [zh.columns.datum, zh.columns.value],
    rows: pair.map(({ key, label, text }) => ({ key, cells: [label, text] })),
    sentence: `${pair.map(({ label, text }) => label + text).join('；')}。${caution}`,
  };
}
