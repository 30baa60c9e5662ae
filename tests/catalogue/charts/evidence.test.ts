import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../../src/catalogue/atlas.ts';
import { resolveChart } from '../../../src/catalogue/chart.ts';
import type { RowEvidence } from '../../../src/catalogue/charts/evidence.ts';
import { provenItems } from '../../../src/catalogue/charts/proven-items.ts';
import { quotedShare, QUOTED_AT_MOST } from '../../../src/checks/quotation-budget.ts';
import { readContent } from '../../../src/reading/content.ts';
import { countHan } from '../../../src/words/clauses.ts';
import { allianceYaml, atlasWith } from '../base.ts';

const { content } = readContent('content');
const atlas = openAtlas(content);
const charts = [...atlas.charts.keys()].map((id) => resolveChart(atlas, id));

describe('on this site', () => {
  test('every row of every chart has its proof', () => {
    const without = charts.flatMap(({ id, telling, evidence }) =>
      telling.rows.filter(({ key }) => !evidence.get(key)?.where).map(({ key }) => `${id} ${key}`),
    );
    expect(without).toEqual([]);
  });

  test('steps, members and entries of lists stand in a paragraph of the article, places in a register', () => {
    const all = charts.flatMap(({ form, evidence }) => [...evidence].map(([key, proof]) => ({ form, key, proof })));
    const written = all.filter(({ form }) => form === 'parts' || form === 'process');
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter(({ proof }) => !/第\d+段第\d+句$/.test(proof.where))).toEqual([]);
    const places = all.filter(({ key }) => /^\d{9,}$/.test(key));
    expect(places.length).toBeGreaterThan(132);
    expect(places.filter(({ proof }) => !proof.where.includes('国家统计局'))).toEqual([]);
  });

  test('no more of the article is quoted than facts quote already', () => {
    const { quoted, whole } = quotedShare(content, 'article');
    const quotes = new Set(
      charts.flatMap(({ evidence }) =>
        [...evidence.values()].filter(({ page }) => page.startsWith('/sources/article/')).flatMap(({ quote }) => quote ?? []),
      ),
    );
    expect([...quotes].reduce((sum, quote) => sum + countHan(quote), 0)).toBeLessThanOrEqual(quoted);
    expect(quoted / whole).toBeLessThanOrEqual(QUOTED_AT_MOST / 100);
  });
});

function proofsOf(
  charts: Readonly<Record<string, string>>,
  alliances: Readonly<Record<string, string>> = {},
): Readonly<Record<string, RowEvidence>> {
  const invented = atlasWith({ charts, alliances });
  return Object.fromEntries(resolveChart(invented, Object.keys(charts)[0] ?? '').evidence);
}
const head = 'title: 图\nsubtitle: 个\n';

describe('a row is proved by', () => {
  test('the clause of its fact, with the number marked', () => {
    expect(proofsOf({ bars: `form: bars\n${head}facts: [rooms, village-rooms]` })['rooms']).toEqual({
      quote: '全县建成书屋42间',
      span: '42间',
      where: expect.stringMatching(/^正文第\d+段第\d+句$/),
      page: expect.stringMatching(/^\/sources\/yunxiu\/#p-body-\d+$/),
    });
  });

  test('the place of its clause, whose words are printed only where a fact quotes them already', () => {
    const steps = `form: process\n${head}steps: [{ text: 建, clause: 全县建成书屋42间 }, { text: 办, clause: 小事当场办 }]`;
    const { 'step-1': quoted, 'step-2': placed } = proofsOf({ steps });
    expect(quoted?.quote).toBe('全县建成书屋42间');
    expect(placed).toEqual({ ...quoted, quote: null, where: expect.stringMatching(/^正文第\d+段第\d+句$/), page: expect.any(String) });
  });

  test('the quotation of its alliance that names it', () => {
    const members = [{ name: '甲社' }, { name: '乙社' }];
    const evidence = [
      { source: 'evening-paper', quote: '甲社结盟' },
      { source: 'evening-paper', quote: '又有乙社加入' },
    ];
    const league = allianceYaml({ membership: 'partial', members, evidence });
    const proofs = proofsOf({ net: `form: network\n${head}alliances: [league]` }, { league });
    expect([proofs['league-1']?.quote, proofs['league-2']?.quote]).toEqual(['甲社结盟', '又有乙社加入']);
  });

  test('the day of its calendar, month by month, in one item', () => {
    const chart = charts.find(({ form }) => form === 'calendar');
    expect(chart && provenItems(chart).map(({ rows, evidence }) => [rows.length, evidence.quote])).toEqual([
      [12, expect.stringContaining('20日')],
    ]);
  });
});
