import type { ChartCellColumns, ChartColumns, SourceColumns } from '../../schema/tables/charts.ts';
import type { Atlas } from '../atlas.ts';
import { chartData } from '../chart-data.ts';
import { pagesShowing } from '../chart-use.ts';
import { resolveChart } from '../chart.ts';
import { quotesOf, sourceName } from '../sources.ts';
import { plain } from '../texts.ts';

/** Every chart, in the order of its files. */
export function chartColumns(atlas: Atlas): readonly ChartColumns[] {
  return [...atlas.charts.keys()].map((id): ChartColumns => {
    const chart = resolveChart(atlas, id);
    return {
      id,
      form: chart.form,
      title: chart.title,
      subtitle: chart.subtitle,
      sentence: chart.telling.sentence,
      note: chart.note ?? null,
      initiatives: pagesShowing(atlas, id).map((page) => page.id),
      facts: [...chart.facts],
      rows: chart.telling.rows.length,
      version: chartData(atlas, chart).version,
    };
  });
}

/** Every cell of the tables under the charts; empty ones are no rows. */
export function chartCellColumns(atlas: Atlas): readonly ChartCellColumns[] {
  return [...atlas.charts.keys()].flatMap((id) => {
    const { columns, rows } = resolveChart(atlas, id).telling;
    return rows.flatMap(({ key, cells: [name = '', ...cells] }, index) =>
      cells.flatMap((value, cell): readonly ChartCellColumns[] => {
        const column = columns[cell + 1];
        return column === undefined || value === '' ? [] : [{ chart: id, row: index + 1, key, name, column, value }];
      }),
    );
  });
}

/** Every source, in the order of its files. */
export function sourceColumns(atlas: Atlas): readonly SourceColumns[] {
  return [...atlas.sources].map(([id, source]): SourceColumns => {
    const { outlet, published, kind, seen, url, licence, credit, note } = source;
    const said = (text: string | undefined): string | null => (text === undefined ? null : plain(atlas, text));
    const quotes = quotesOf(atlas, id);
    return {
      id,
      title: sourceName(source),
      outlet,
      published,
      kind,
      seen,
      url: url ?? null,
      licence: said(licence),
      credit: said(credit),
      note: said(note),
      quotes: quotes.length,
      facts: [...new Set(quotes.flatMap(({ facts }) => facts.map((fact) => fact.id)))],
    };
  });
}
