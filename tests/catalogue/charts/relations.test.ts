import { describe, expect, test } from 'vitest';
import { partsData, processData, treeData } from '../../../src/catalogue/charts/relations.ts';
import { atlasWith, chartSpec as chart, UPPER } from '../base.ts';

const atlas = atlasWith();

describe('parts of a whole', () => {
  test('are the items of a list, with their notes', () => {
    expect(partsData(atlas, chart('parts', { list: 'room-rules', centre: '书屋' })).parts).toEqual([
      { key: 'room-rules-1', name: '借书不收押金', note: '信得过' },
      { key: 'room-rules-2', name: '还书不限地点' },
    ]);
  });

  test('of an unknown list are refused', () => {
    expect(() => partsData(atlas, chart('parts', { list: 'nothing', centre: '甲' }))).toThrow('没有编号是“nothing”的清单');
  });
});

test('steps keep their order, their notes and items with numbers printed', () => {
  const steps = [
    { text: '先办{rooms}', clause: '甲', note: '{books}', items: ['每周{open-hours}'] },
    { text: '再借书', clause: '乙' },
  ];
  expect(processData(atlas, chart('process', { steps })).steps).toEqual([
    { key: 'step-1', name: '先办42间', note: '1.2万余册', items: ['每周20小时以上'] },
    { key: 'step-2', name: '再借书', items: [] },
  ]);
});

describe('the tree', () => {
  test('grows from the district, by township in the order of codes, communities first', () => {
    const { root, branches } = treeData(atlasWith({ townships: { '990101100': UPPER } }), chart('tree', { facts: ['rooms'] }));
    expect(root).toBe('云岫县');
    expect(branches.map(({ key, label, places }) => [key, label, ...places.map(({ name, township }) => `${name} ${township}`)])).toEqual([
      ['990101100', '上溪乡', '上溪村 上溪乡'],
      ['990101101', '松影镇', '松影社区 松影镇', '竹湾村 松影镇', '石桥村 松影镇'],
    ]);
  });

  test('has beside it the totals that nobody broke down, as they are printed', () => {
    expect(treeData(atlas, chart('tree', { facts: ['rooms'] })).totals).toEqual([]);
    expect(treeData(atlas, chart('tree', { facts: ['rooms'], totals: ['teams', 'stories'] })).totals).toMatchObject([
      { key: 'teams', label: '巡护队', text: '12支' },
      { key: 'stories', text: '300多场', low: 300, high: 400 },
    ]);
  });
});
