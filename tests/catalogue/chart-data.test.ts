import { describe, expect, test } from 'vitest';
import { openAtlas, type Atlas } from '../../src/catalogue/atlas.ts';
import { chartCsv, chartData } from '../../src/catalogue/chart-data.ts';
import { gallery, pagesShowing } from '../../src/catalogue/chart-use.ts';
import { resolveChart } from '../../src/catalogue/chart.ts';
import { readContent } from '../../src/reading/content.ts';
import { parseCsv } from '../dist/csv.ts';
import { atlasWith } from './base.ts';

const dataOf = (atlas: Atlas, id: string): ReturnType<typeof chartData> => chartData(atlas, resolveChart(atlas, id));
const versionOf = (title: string): string =>
  dataOf(atlasWith({ charts: { noted: `form: bars\ntitle: '${title}'\nsubtitle: 间\nfacts: [rooms, village-rooms]\n` } }), 'noted').version;

describe('the data of a chart', () => {
  const invented = dataOf(atlasWith(), 'rooms-bars');

  test('are its table and its facts', () => {
    expect(invented).toMatchObject({ id: 'rooms-bars', form: 'bars', title: '36间书屋办在村里', sources: ['据原文，日期未注明'] });
    expect(invented.rows.map(({ key }) => key)).toEqual(['rooms', 'village-rooms']);
    expect(invented.facts.map(({ id }) => id).toSorted()).toEqual(['rooms', 'village-rooms']);
  });

  test('have one version as long as they stay, and another when a word changes', () => {
    expect(versionOf('书屋')).toMatch(/^[0-9a-f]{8}$/);
    expect(versionOf('书屋')).toBe(versionOf('书屋'));
    expect(versionOf('书屋')).not.toBe(versionOf('书屋多'));
  });

  test('as CSV keep every row, and give the number of a fact apart from its unit', () => {
    const [head, ...rows] = parseCsv(chartCsv(invented).slice(1));
    expect(head).toEqual([...invented.columns, 'key', 'value', 'qualifier', 'unit', 'asOf', 'source']);
    expect(rows.map((row) => row.slice(0, invented.columns.length))).toEqual(invented.rows.map(({ cells }) => cells));
    expect(rows[0]).toEqual([...(invented.rows[0]?.cells ?? []), 'rooms', '42', 'exact', '间', '未注明', 'yunxiu']);
  });

  test('as CSV cannot be taken for a formula', () => {
    const cells = ['=1+1', '@x', '甲,乙'];
    expect(
      chartCsv({
        ...invented,
        columns: ['a', 'b', 'c'],
        rows: [{ key: 'k', cells, evidence: { quote: null, span: null, where: '', page: '' } }],
      }),
    ).toContain(`'=1+1,'@x,"甲,乙",k\r\n`);
  });
});

describe('where charts are shown', () => {
  const atlas = openAtlas(readContent('content').content);

  test('every chart hangs in the gallery once', () => {
    const hung = gallery(atlas).flatMap(({ charts }) => charts);
    expect(hung.toSorted()).toEqual([...atlas.charts.keys()].toSorted());
  });

  test('a mechanism hangs its lead chart first', () => {
    for (const { initiative, charts } of gallery(atlas)) if (initiative) expect(charts[0]).toBe(initiative.data.lead);
  });

  test('a chart knows the pages that show it', () => {
    for (const { id, data } of atlas.initiatives) expect(pagesShowing(atlas, data.lead).map((entry) => entry.id)).toContain(id);
  });
});
