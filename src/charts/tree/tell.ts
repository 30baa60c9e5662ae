import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { TreeData } from './data.ts';

/** A row per branch with its leaves below it, then the totals that belong to no branch. */
export function tellTree({ root, branches, totals }: TreeData): Telling {
  const { name, level, parent, township } = zh.columns;
  return {
    columns: [name, level, parent],
    rows: [
      ...branches.flatMap(({ key, label, places }) => [
        { key, cells: [label, township, root] },
        ...places.map((place) => ({ key: place.key, cells: [place.name, zh.kind[place.kind], label] })),
      ]),
      ...totals.map(({ key, label, text }) => ({ key, cells: [label, text, zh.totalsOnly] })),
    ],
    sentence:
      `${root}：${branches.map(({ label }) => label).join(zh.listSeparator)}` +
      (totals.length > 0 ? `；${totals.map(({ label, text }) => label + text).join('，')}。${zh.totalsOnly}` : '') +
      zh.sentenceEnd,
  };
}
