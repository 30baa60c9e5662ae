import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { TreeData } from './data.ts';

/** One row per leaf, under its branch. */
export function tellTree({ root, branches }: TreeData): Telling {
  return {
    columns: [zh.columns.place, zh.columns.kind, zh.columns.township],
    rows: branches.flatMap(({ label, places }) => places.map(({ key, name, kind }) => ({ key, cells: [name, zh.kind[kind], label] }))),
    sentence: `${root}：${branches.map(({ label }) => label).join(zh.listSeparator)}${zh.sentenceEnd}`,
  };
}
