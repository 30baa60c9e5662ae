import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { ProcessData } from './data.ts';

/** One row per step, in order; notes and items get a column when there are any. */
export function tellProcess({ steps }: ProcessData): Telling {
  const details = steps.map(({ note, items }) =>
    [...(note === undefined ? [] : [note]), ...(items.length > 0 ? [items.join(zh.listSeparator)] : [])].join('；'),
  );
  const detailed = details.some((one) => one !== '');
  return {
    columns: [zh.columns.step, ...(detailed ? [zh.columns.details] : [])],
    rows: steps.map(({ key, name }, index) => ({ key, cells: [name, ...(detailed ? [details[index] ?? ''] : [])] })),
    sentence: steps.map(({ name }, index) => name + (details[index] ? `（${details[index]}）` : '')).join('→') + zh.sentenceEnd,
  };
}
