import { assert, array, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CircleMark, Picture } from '../../src/charts/mark.ts';
import { network } from '../../src/charts/network/form.ts';
import { parts } from '../../src/charts/parts/form.ts';
import { process } from '../../src/charts/process/form.ts';
import { spread } from '../../src/charts/spread.ts';
import { tree } from '../../src/charts/tree/form.ts';
import { pathPoints, textsOf } from './geometry.ts';
import { DISTRICT } from './samples.ts';

const circles = ({ marks }: Picture, name: string): readonly CircleMark[] =>
  marks.filter((mark): mark is CircleMark => mark.kind === 'circle' && mark.class === name);
const named = ({ marks }: Picture, name: string): readonly Picture['marks'][number][] => marks.filter((mark) => mark.class === name);

describe('a formula of parts', () => {
  const six = {
    centre: '在平时',
    parts: ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => ({ key: name, name })),
    tone: 'organisation' as const,
  };

  test('is a ring of equal arcs where there is room, read clockwise from the upper right', () => {
    const picture = parts.draw(six, 640);
    const arcs = picture.marks.flatMap((mark) => (mark.class === 'part organisation' && mark.kind === 'path' ? [mark.d] : []));
    expect(arcs).toHaveLength(6);
    const [cx, cy] = [320, 84];
    arcs.flatMap(pathPoints).forEach(([x, y]) => expect([64, 84]).toContain(Math.round(Math.hypot(x - cx, y - cy))));
    const label = (name: string): { x: number; y: number } => textsOf(picture).find(({ text }) => text === name) ?? { x: 0, y: 0 };
    expect(['甲', '乙', '丙'].map((name) => label(name).x > cx)).toEqual([true, true, true]);
    expect(['丁', '戊', '己'].map((name) => label(name).x < cx)).toEqual([true, true, true]);
    expect(label('甲').y).toBeLessThan(label('乙').y);
    expect(label('丁').y).toBeGreaterThan(label('己').y);
  });

  test('is a list where the name of the whole does not fit into the ring', () => {
    expect(
      named(parts.draw({ ...six, centre: '一个怎么也写不进圆圈中间去的很长很长的名称'.repeat(2) }, 640), 'part organisation').map(
        ({ kind }) => kind,
      ),
    ).toContain('rect');
  });

  test('is a list where there is none', () => {
    const picture = parts.draw(six, 288);
    expect(named(picture, 'part organisation').map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'rect'));
    expect(textsOf(picture).map(({ text }) => text)).toEqual(['在平时', '甲', '乙', '丙', '丁', '戊', '己']);
    expect(parts.tell(six)).toMatchObject({ columns: ['条目'], sentence: '在平时：甲、乙、丙、丁、戊、己。' });
  });
});

test('labels spread apart keep their order, never touch, and move no more than needed', () => {
  assert(
    property(array(record({ at: integer({ min: -200, max: 200 }), size: integer({ min: 1, max: 60 }) }), { maxLength: 10 }), (items) => {
      const sorted = items.toSorted((a, b) => a.at - b.at);
      const middles = spread(sorted, 4);
      sorted
        .slice(1)
        .forEach(({ size }, index) =>
          expect((middles[index + 1] ?? 0) - (middles[index] ?? 0)).toBeGreaterThanOrEqual(
            (size + (sorted[index]?.size ?? 0)) / 2 + 4 - 1e-6,
          ),
        );
    }),
  );
  expect(
    spread(
      [
        { at: 0, size: 10 },
        { at: 0, size: 10 },
      ],
      4,
    ),
  ).toEqual([-7, 7]);
  expect(
    spread(
      [
        { at: 0, size: 10 },
        { at: 100, size: 10 },
      ],
      4,
    ),
  ).toEqual([0, 100]);
});

describe('a process', () => {
  const data = {
    steps: [
      { key: 'a', name: '平时', note: '当网格员', items: ['访民情', '听民声'] },
      { key: 'b', name: '战时', items: [] },
    ],
    tone: 'organisation' as const,
  };

  test('runs to the right where there is room, downwards where there is none, with one arrow less than steps and no widths', () => {
    const [wide, narrow] = [process.draw(data, 640), process.draw(data, 288)];
    expect(named(wide, 'stage organisation')).toMatchObject([
      { x1: 0, x2: 306 },
      { x1: 334, x2: 640 },
    ]);
    expect(named(wide, 'arrow organisation')).toHaveLength(1);
    const nodes = circles(narrow, 'node organisation');
    expect(nodes[0]?.cx).toBe(nodes[1]?.cx);
    expect(nodes[0]?.cy).toBeLessThan(nodes[1]?.cy ?? 0);
    expect(named(narrow, 'arrow organisation')).toHaveLength(1);
  });

  test('tells its steps in order', () => {
    expect(process.tell(data)).toEqual({
      columns: ['步骤', '内容'],
      rows: [
        { key: 'a', cells: ['平时', '当网格员；访民情、听民声'] },
        { key: 'b', cells: ['战时', ''] },
      ],
      sentence: '平时（访民情、听民声）→战时。',
    });
  });
});

describe('a network', () => {
  const data = {
    centre: '楼宇联盟',
    nodes: [
      { key: 'a', name: '区人社局' },
      { key: 'b', name: '总工会' },
    ],
    unnamed: 3,
    ties: [{ key: 't', between: ['区财政局', '区税务局'] as const, role: '财税结对' }],
    tone: 'organisation' as const,
  };

  test.each([288, 640])('at %i draws unnamed members as empty rings, and says so', (width) => {
    const picture = network.draw(data, width);
    expect(circles(picture, 'node unknown')).toHaveLength(3);
    expect(circles(picture, 'node organisation')).toHaveLength(4);
    expect(named(picture, 'tie organisation')).toHaveLength(1);
    expect(textsOf(picture).map(({ text }) => text)).toContain('空环：名称未公开');
  });

  test('keeps names and empty rings on two sides', () => {
    const picture = network.draw(data, 640);
    expect(circles(picture, 'node unknown').every(({ cx }) => cx < 320)).toBe(true);
    expect(
      circles(picture, 'node organisation')
        .slice(0, 2)
        .every(({ cx }) => cx > 320),
    ).toBe(true);
  });

  test('tells the unnamed in one row', () => {
    expect(network.tell(data)).toEqual({
      columns: ['成员', '角色', '组'],
      rows: [
        { key: 'a', cells: ['区人社局', '', '楼宇联盟'] },
        { key: 'b', cells: ['总工会', '', '楼宇联盟'] },
        { key: 'unnamed', cells: ['名称未公开', '', '楼宇联盟'] },
        { key: 't', cells: ['区财政局与区税务局', '财税结对', '结对'] },
      ],
      sentence: '楼宇联盟：区人社局、总工会、其余名称未公开；财税结对：区财政局与区税务局。',
    });
  });
});

test('the tree has a branch per township and a leaf per place, communities first', () => {
  const data = { root: '三元区', branches: DISTRICT };
  const picture = tree.draw(data, 288);
  expect(named(picture, 'link')).toHaveLength(12);
  const leaves = picture.marks.filter((mark): mark is CircleMark => mark.kind === 'circle' && mark.key !== undefined);
  expect(leaves).toHaveLength(132);
  const rows = Map.groupBy(leaves, ({ cy }) => cy);
  expect([...rows.values()].map((row) => row.length)).toEqual(DISTRICT.map(({ places }) => places.length));
  for (const row of rows.values()) expect(row.map(({ cx }) => cx)).toEqual(row.map(({ cx }) => cx).toSorted((a, b) => a - b));
  expect(tree.tell(data).rows[0]).toEqual({ key: '列东街道community0', cells: ['列东街道1', '社区', '列东街道'] });
});
