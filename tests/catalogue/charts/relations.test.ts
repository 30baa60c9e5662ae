import { describe, expect, test } from 'vitest';
import { networkData, partsData, processData, treeData } from '../../../src/catalogue/charts/relations.ts';
import { Chart, type ChartOf } from '../../../src/schema/chart.ts';
import { atlasWith } from '../base.ts';

const atlas = atlasWith();

function chart<Form extends Chart['form']>(form: Form, spec: object): ChartOf<Form> {
  const parsed = Chart.parse({ form, title: '图', subtitle: '个', ...spec });
  if (parsed.form !== form) throw new Error(`not a ${form}`);
  return parsed as ChartOf<Form>;
}

describe('members of a network', () => {
  const nodes = [{ name: '甲', role: '管{rooms}' }, { name: '乙' }];

  test.each([
    ['the rest of the total as empty rings', { total: 'circles' }, 3],
    ['none where all are named', { total: 'league-villages' }, 0],
    ['none where nobody counts them', {}, 0],
    ['none where the total is smaller', { total: 'pilot-communities' }, 0],
  ])('draws %s', (_name, total, unnamed) => {
    expect(networkData(atlas, chart('network', { centre: '中心', nodes, ...total })).unnamed).toBe(unnamed);
  });

  test('keep their roles, with numbers printed, and their ties', () => {
    expect(networkData(atlas, chart('network', { centre: '中心', nodes, ties: [{ between: ['甲', '乙'], role: '{teams}' }] }))).toEqual({
      centre: '中心',
      nodes: [
        { key: 'node-1', name: '甲', role: '管42间' },
        { key: 'node-2', name: '乙' },
      ],
      unnamed: 0,
      ties: [{ key: 'tie-1', between: ['甲', '乙'], role: '12支' }],
      tone: 'organisation',
    });
  });
});

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
  const steps = [{ text: '先办{rooms}', note: '{books}', items: ['每周{open-hours}'] }, { text: '再借书' }];
  expect(processData(atlas, chart('process', { steps })).steps).toEqual([
    { key: 'step-1', name: '先办42间', note: '1.2万余册', items: ['每周20小时以上'] },
    { key: 'step-2', name: '再借书', items: [] },
  ]);
});

test('the tree grows from the district', () => {
  expect(treeData(atlas)).toMatchObject({ root: '云岫县', branches: [{ label: '松影镇' }] });
});
