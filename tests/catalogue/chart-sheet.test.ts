import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/catalogue/chart-data.ts';
import { chartSheet } from '../../src/catalogue/chart-sheet.ts';
import { resolveChart } from '../../src/catalogue/chart.ts';
import { SHEET } from '../../src/images/sheet.ts';
import { outside, wordsOf } from '../charts/geometry.ts';
import { atlasWith } from './base.ts';

const ADDRESS = 'https://example.org/charts/noted/';
const atlas = atlasWith({
  charts: { noted: "form: bars\ntitle: '{rooms}'\nsubtitle: '单位：间'\nnote: '约{night-readers}'\nfacts: [rooms, night-readers]\n" },
});
const chart = resolveChart(atlas, 'noted');

describe('a chart as it leaves the site', () => {
  const { picture, words } = chartSheet(atlas, chart, ADDRESS);
  const said = wordsOf(picture);

  test.each([
    ['its finding, with the number printed', '42间'],
    ['what is measured', '单位：间'],
    ['its limits', '约约80人'],
    [
      'its sources by title, the article first',
      '来源：据《云岫县：把书屋办到田头把河道管到门口》，日期未注明；云岫晚报（示例），2023年11月',
    ],
    ['whose picture it is', '云岫图志：云岫县乡村治理数据图志'],
    ['where its page is', ADDRESS],
    ['which version of its data it draws', `版本${chartData(atlas, chart).version}`],
  ])('says %s', (_what, text) => {
    expect(said.join('').replaceAll(' ', '')).toContain(text);
  });

  test('holds the wide picture, mark for mark, inside a sheet', () => {
    expect(picture.width).toBe(SHEET);
    expect(outside(picture)).toEqual([]);
    const looks = picture.marks.map(({ kind, class: name, key = '' }) => `${kind} ${name} ${key}`).join('\n');
    expect(looks).toContain(chart.wide.marks.map(({ kind, class: name, key = '' }) => `${kind} ${name} ${key}`).join('\n'));
  });

  test('tells those who cannot see it what it says', () => {
    expect(words).toEqual({ title: '42间', description: chart.telling.sentence });
  });

  test('names no page while the site has no address, and no limits where there are none', () => {
    const plain = wordsOf(chartSheet(atlas, resolveChart(atlas, 'rooms-bars'), undefined).picture).join(' ');
    expect(plain).not.toMatch(/https?:|undefined|80人/);
    expect(plain).toContain('云岫图志');
  });
});
