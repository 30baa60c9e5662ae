import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { PartsData } from './data.ts';

/** One row per part; notes get a column when there are any. */
export function tellParts({ centre, parts }: PartsData): Telling {
  const noted = parts.some(({ note }) => note !== undefined);
  return {
    columns: [zh.columns.item, ...(noted ? [zh.columns.note] : [])],
    rows: parts.map(({ key, name, note = '' }) => ({ key, cells: [name, ...(noted ? [note] : [])] })),
    sentence: `${centre}：${parts.map(({ name, note }) => (note === undefined ? name : `${name}（${note}）`)).join(zh.listSeparator)}${zh.sentenceEnd}`,
  };
}
