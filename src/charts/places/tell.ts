import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import { counted } from './counted.ts';
import type { PlacesData } from './data.ts';

/** One row per dot, with all it can be sorted by. The state has a column only where it tells dots apart. */
export function tellPlaces({ groups }: PlacesData): Telling {
  const all = groups.flatMap(({ places }) => places);
  const told = new Set(all.map(({ state }) => state)).size > 1;
  const { place, kind: kindColumn, township: townshipColumn, class: classColumn, state: stateColumn } = zh.columns;
  return {
    columns: [place, kindColumn, townshipColumn, classColumn, ...(told ? [stateColumn] : [])],
    rows: all.map(({ key, name, kind, township, class: of, state }) => ({
      key,
      cells: [name, zh.kind[kind], township, of, ...(told ? [zh.state[state]] : [])],
    })),
    sentence:
      groups
        .map((group) => {
          const { figure = '', label, names = [] } = group;
          const counts = counted(group);
          const brackets = counts === undefined ? '' : `（${counts}）`;
          return `${figure}${label}${brackets}${names.length > 0 ? `：${names.join(zh.listSeparator)}` : ''}`;
        })
        .join(groups.length > 2 ? zh.listSeparator : '，') + zh.sentenceEnd,
  };
}
