import { PRINT } from '../../images/print.ts';
import { zhChartPages } from '../../words/zh/chart-pages.ts';
import { zhCharts } from '../../words/zh/charts.ts';
import { zhPress as zh } from '../../words/zh/press.ts';
import { archiveOf } from '../archive.ts';
import type { Atlas } from '../atlas.ts';
import { chartCsv, chartData } from '../chart-data.ts';
import { chartFile } from '../chart-files.ts';
import { resolveChart, type ResolvedChart } from '../chart.ts';
import { printedChart, printedMap, type Locate } from './print-files.ts';

const made = new WeakMap<Atlas, Promise<Uint8Array>>();

function about({ id, title, note, origins }: ResolvedChart, locate: Locate): string {
  const address = locate(`/charts/${id}/`);
  return [
    `${id}  ${title}`,
    zhCharts.source + origins.map(({ cited }) => cited).join(zhCharts.sourceSeparator),
    ...(note === undefined ? [] : [note]),
    ...(address === undefined ? [] : [zh.archive.where(address)]),
  ].join('\n');
}

async function filled(atlas: Atlas, locate: Locate): Promise<Uint8Array> {
  const charts = [...atlas.charts.keys()].map((id) => resolveChart(atlas, id));
  const files = new Map<string, Uint8Array>();
  for (const chart of charts) {
    const { id } = chart;
    files.set(`charts/${id}.png`, await printedChart(atlas, id, locate));
    files.set(`charts/${id}.svg`, await chartFile(atlas, id, 'svg', locate(`/charts/${id}/`)));
    files.set(`charts/${id}.csv`, Buffer.from(chartCsv(chartData(atlas, chart))));
  }
  for (const format of ['png', 'svg'] as const) files.set(`map.${format}`, await printedMap(atlas, format, locate));
  const { archive } = zh;
  const site = zhChartPages.picture.site(atlas.site.name, atlas.site.tagline);
  const readme = [
    archive.intro(site, PRINT.width, PRINT.dpi),
    archive.limits,
    archive.licence,
    ...charts.map((chart) => about(chart, locate)),
  ];
  // The mark tells old editors of Windows that this is UTF-8.
  files.set('readme.txt', Buffer.from(`\uFEFF${readme.join('\n\n').replaceAll('\n', '\r\n')}\r\n`));
  return archiveOf(files);
}

/** Every chart and the map in one archive, for print: bitmaps, vectors, tables, and what each is. Made once for a build: its page says how large it is. */
export function chartsArchive(atlas: Atlas, locate: Locate): Promise<Uint8Array> {
  const known = made.get(atlas) ?? filled(atlas, locate);
  made.set(atlas, known);
  return known;
}
