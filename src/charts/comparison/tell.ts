import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { ComparisonData } from './data.ts';

/** One row per area; a missing whole is said, not left blank. */
export function tellComparison({ areas, missing, caveat }: ComparisonData): Telling {
  const { area, asOf, organisations, part, whole, share } = zh.columns;
  return {
    columns: [area, asOf, organisations, part, whole, share],
    rows: areas.map((one) => ({
      key: one.key,
      cells: [one.name, one.when, one.organisations.text, one.part.text, one.whole?.text ?? zh.noWhole, one.share?.text ?? missing],
    })),
    sentence: `${areas.map((one) => `${one.name}${one.share?.text ?? missing}（${one.when}）`).join('；')}。${caveat}`,
  };
}
