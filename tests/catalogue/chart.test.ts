import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { resolveChart } from '../../src/catalogue/chart.ts';
import { readContent } from '../../src/reading/content.ts';
import { collisions, keysOf, outside, textsOf } from '../charts/geometry.ts';
import { atlasWith } from './base.ts';

const invented = atlasWith({
  charts: { noted: "form: bars\ntitle: '{rooms}'\nsubtitle: 间\nnote: '约{night-readers}'\nfacts: [rooms, village-rooms]\n" },
});

describe('a chart of the invented county', () => {
  test('has its texts printed, its form, its origins and its table', () => {
    expect(resolveChart(invented, 'rooms-bars')).toMatchObject({
      id: 'rooms-bars',
      form: 'bars',
      title: '36间书屋办在村里',
      subtitle: '间',
      origins: [{ source: 'yunxiu', text: '据原文，日期未注明' }],
    });
    expect(resolveChart(invented, 'rooms-bars').telling.rows.map(({ key }) => key)).toEqual(['rooms', 'village-rooms']);
  });

  test('has a note only where the spec has one', () => {
    expect(resolveChart(invented, 'noted').note).toBe('约约80人');
    expect('note' in resolveChart(invented, 'rooms-bars')).toBe(false);
  });

  test('is drawn anew for each width', () => {
    const { narrow, wide } = resolveChart(invented, 'rooms-units');
    expect(narrow.width).toBeLessThan(wide.width);
  });

  test('that does not exist is named in the error', () => {
    expect(() => resolveChart(invented, 'nothing')).toThrow('没有编号是“nothing”的图');
  });
});

// What follows holds for the content of any district.
const atlas = openAtlas(readContent('content').content);
const all = [...atlas.charts].map(([id, spec]) => [id, spec, resolveChart(atlas, id)] as const);

test('every mechanism opens with a chart', () => {
  expect(atlas.initiatives.length).toBeGreaterThan(0);
  expect(atlas.initiatives.filter(({ data }) => !atlas.charts.has(data.lead)).map(({ id }) => id)).toEqual([]);
});

describe.each(all)('%s', (_id, spec, { title, subtitle, note = '', narrow, wide, telling, origins }) => {
  const words = [title, subtitle, note, telling.sentence, ...[narrow, wide].flatMap(textsOf).map(({ text }) => text)];

  test('is legible at both widths', () => {
    for (const picture of [narrow, wide]) expect([...outside(picture), ...collisions(picture)]).toEqual([]);
  });

  test('draws every row of its table at both widths', () => {
    const rows = telling.rows.map(({ key }) => key).toSorted();
    for (const picture of [narrow, wide]) expect(keysOf(picture).toSorted()).toEqual(rows);
  });

  test('prints its facts, and leaves no template behind', () => {
    expect(words.join('')).not.toMatch(/[{}]|undefined/);
  });

  test('says where its numbers come from', () => {
    expect(origins.length).toBeGreaterThan(0);
    expect(new Set(origins.map(({ text }) => text)).size).toBe(origins.length);
  });

  test('draws a number with 余 only as it is printed', () => {
    const open = spec.facts.flatMap((fact) => /^(\d+)余/.exec(atlas.facts.get(fact)?.now.text ?? '')?.[1] ?? []);
    const printed = [...words, ...telling.rows.flatMap(({ cells }) => cells)].join(' ');
    for (const digits of open) expect(printed).not.toMatch(new RegExp(`${digits}(?![余\\d])`));
  });

  test('cites the article first, if at all', () => {
    const main = origins.map(({ source }) => source === atlas.site.mainSource);
    expect(main).toEqual(main.toSorted((a, b) => Number(b) - Number(a)));
  });
});
