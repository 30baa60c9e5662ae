import { zhChartPages as zh } from '../words/zh/chart-pages.ts';
import { zhCharts } from '../words/zh/charts.ts';
import { sheet } from '../images/sheet.ts';
import type { Picture } from '../charts/mark.ts';
import type { Words } from '../images/standalone.ts';
import type { Atlas } from './atlas.ts';
import { chartData } from './chart-data.ts';
import type { ResolvedChart } from './chart.ts';

/** A chart as it leaves the site: the picture with its finding and source, and what a reader who cannot see it is told. */
export interface ChartSheet {
  readonly picture: Picture;
  readonly words: Words;
}

/** @param address of the chart's page, once the site has one. */
export function chartSheet(atlas: Atlas, chart: ResolvedChart, address: string | undefined): ChartSheet {
  const { title, subtitle, note, wide, telling, origins } = chart;
  return {
    picture: sheet({
      title,
      subtitle,
      note,
      chart: wide,
      source: zhCharts.source + origins.map(({ cited }) => cited).join(zhCharts.sourceSeparator),
      site: zh.picture.site(atlas.site.name, atlas.site.tagline),
      address,
      version: zh.picture.version(chartData(atlas, chart).version),
    }),
    words: { title, description: telling.sentence },
  };
}
