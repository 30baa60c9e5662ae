import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { resolveChart } from '../../src/catalogue/chart.ts';
import { readContent } from '../../src/reading/content.ts';
import { collisions, keysOf, outside, textsOf } from './geometry.ts';

const atlas = openAtlas(readContent('content').content);
const all = atlas.content.charts.map(({ id }) => [id, resolveChart(atlas, id)] as const);

test('every mechanism opens with a chart, and there are at least two dozen', () => {
  expect(all.length).toBeGreaterThanOrEqual(24);
  expect(atlas.initiatives.filter(({ data }) => !atlas.content.charts.some(({ id }) => id === data.lead))).toEqual([]);
});

describe.each(all)('%s', (id, { title, subtitle, note = '', narrow, wide, telling, origins }) => {
  test('is legible at both widths', () => {
    for (const picture of [narrow, wide]) expect([...outside(picture), ...collisions(picture)]).toEqual([]);
  });

  test('draws every row of its table at both widths', () => {
    const rows = telling.rows.map(({ key }) => key).toSorted();
    for (const picture of [narrow, wide]) expect(keysOf(picture).toSorted()).toEqual(rows);
  });

  test('prints its facts, and leaves no template behind', () => {
    expect([title, subtitle, note, telling.sentence, ...textsOf(narrow).map(({ text }) => text)].join('')).not.toMatch(/[{}]|undefined/);
  });

  test('says where its numbers come from', () => {
    expect(origins.length).toBeGreaterThan(0);
    expect(new Set(origins.map(({ text }) => text)).size).toBe(origins.length);
  });

  test('draws a number with 余 only as it is printed', () => {
    const open =
      atlas.content.charts
        .find((entry) => entry.id === id)
        ?.data.facts.flatMap((fact) => /^(\d+)余/.exec(atlas.facts.get(fact)?.now.text ?? '')?.[1] ?? []) ?? [];
    const words = [
      title,
      subtitle,
      note,
      telling.sentence,
      ...telling.rows.flatMap(({ cells }) => cells),
      ...textsOf(wide).map(({ text }) => text),
    ].join(' ');
    for (const digits of open) expect(words).not.toMatch(new RegExp(`${digits}(?![余\\d])`));
  });
});

test('the comparison cites each outlet with its date, the article first', () => {
  const [article = '', ...others] = resolveChart(atlas, 'joint-comparison').origins.map(({ text }) => text);
  expect(article).toBe('据原文，日期未注明');
  expect(others.join()).toMatch(/福建日报.*，2021年10月.*闽南网.*，2022年11月/);
});

test('the register alone is the source of the dots, where nothing else is claimed of them', () => {
  expect(resolveChart(atlas, 'district-dots').origins).toEqual([{ source: 'register-2023', text: '名单据统计名录' }]);
});

test('the district is 132 dots that say their names', () => {
  const dots = resolveChart(atlas, 'district-dots').narrow.marks.filter(({ key }) => key !== undefined);
  expect(dots).toHaveLength(132);
  expect(dots[0]).toMatchObject({ title: '江滨社区' });
});

test('an unknown chart is named in the error', () => {
  expect(() => resolveChart(atlas, 'nothing')).toThrow('没有编号是“nothing”的图');
});
