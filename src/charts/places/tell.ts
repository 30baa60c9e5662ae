import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { PlacesData } from './data.ts';

/** One row per dot. The state has a column only where it tells dots apart. */
export function tellPlaces({ groups }: PlacesData): Telling {
  const all = groups.flatMap(({ label, places }) => places.map((place) => ({ ...place, label })));
  const told = new Set(all.map(({ state }) => state)).size > 1;
  const grouped = groups.length > 2;
  const third = grouped ? [zh.columns.township] : [];
  return {
    columns: [zh.columns.place, zh.columns.kind, ...third, ...(told ? [zh.columns.state] : [])],
    rows: all.map(({ key, name, kind, label, state }) => ({
      key,
      cells: [name, zh.kind[kind], ...(grouped ? [label] : []), ...(told ? [zh.state[state]] : [])],
    })),
    sentence:
      groups
        .map(({ figure = '', label, names = [] }) => `${figure}${label}${names.length > 0 ? `：${names.join(zh.listSeparator)}` : ''}`)
        .join(grouped ? zh.listSeparator : '，') + zh.sentenceEnd,
  };
}
