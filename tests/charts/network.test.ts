import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { textBox } from '../../src/charts/measure.ts';
import type { NetworkData, NetworkGroup } from '../../src/charts/network/data.ts';
import { network } from '../../src/charts/network/form.ts';
import { circlesOf, linesOf, overlapping, pathsOf, textsOf, wordsOf } from './geometry.ts';
import { ALLIANCE, LONG } from './samples.ts';

const group = (key: string, centre: string, names: readonly string[], unnamed = 0, area?: string): NetworkGroup => ({
  key,
  centre,
  nodes: names.map((name) => ({ key: `${key}-${name}`, name })),
  unnamed,
  ...(area === undefined ? {} : { area }),
});
const of = (groups: readonly NetworkGroup[], ties: NetworkData['ties'] = []): NetworkData => ({ groups, ties, tone: 'organisation' });
const FIVE = group('g', '联盟', ['甲村', '乙村', '丙村', '丁村', '戊村']);

describe('a network', () => {
  test.each([NARROW, WIDE])('at %i draws unnamed members as empty rings, and says so beside one of them', (width) => {
    const picture = network.draw(ALLIANCE, width);
    expect(circlesOf(picture, 'node unknown')).toHaveLength(3 + 1);
    expect(new Set(circlesOf(picture, 'node unknown').map(({ key }) => key))).toEqual(new Set(['lvdu-unnamed']));
    expect(circlesOf(picture, 'node organisation')).toHaveLength(4);
    expect(linesOf(picture, 'tie organisation')).toHaveLength(1);
    expect(wordsOf(picture)).toContain('空环：名称未公开');
    expect(wordsOf(network.draw(of([FIVE]), width))).not.toContain('空环：名称未公开');
  });

  test.each([NARROW, WIDE])('at %i leads from each hub to each of its members, and to nothing else', (width) => {
    const picture = network.draw(of([FIVE]), width);
    const [hub] = circlesOf(picture, 'hub organisation');
    const dots = circlesOf(picture, 'node organisation');
    expect(dots.map(({ key }) => key)).toEqual(FIVE.nodes.map(({ key }) => key));
    expect(linesOf(picture, 'link').map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2])).toEqual(
      dots.map(({ cx, cy }) => [hub?.cx, hub?.cy, cx, cy]),
    );
    expect(overlapping([...dots, ...(hub ? [hub] : [])])).toEqual([]);
  });

  test.each([4, 6, 8, 10, 12, 14].flatMap((count) => [NARROW, WIDE].map((width) => [count, width] as const)))(
    'of %i members at %i leads no line through the words of another member, or is a list',
    (count, width) => {
      const names = Array.from({ length: count }, (_, index) => `第${index}个村党支部`.repeat(1 + (index % 2)));
      const picture = network.draw(of([group('g', '联盟', names)]), width);
      const dots = circlesOf(picture, 'node organisation');
      const crossed = linesOf(picture, 'link').flatMap(({ x1, y1, x2, y2 }, index) =>
        textsOf(picture).filter((text) => {
          if (text.key === undefined || text.key === dots[index]?.key) return false;
          const { left, right, top, bottom } = textBox(text);
          const points = Array.from({ length: 100 }, (_, step) => [x1 + ((x2 - x1) * step) / 100, y1 + ((y2 - y1) * step) / 100] as const);
          return points.some(([x, y]) => x > left && x < right && y > top && y < bottom);
        }),
      );
      expect(dots).toHaveLength(count);
      expect(crossed.map(({ text }) => text)).toEqual([]);
    },
  );

  test('is the same for the same data, and another for other data', () => {
    const draw = (data: NetworkData): string => JSON.stringify(network.draw(data, WIDE));
    expect(draw(of([FIVE]))).toBe(draw(of([{ ...FIVE }])));
    expect(draw(of([FIVE]))).not.toBe(draw(of([{ ...FIVE, unnamed: 1 }])));
  });

  test.each([NARROW, WIDE])('at %i ties two members of a hub from dot to dot', (width) => {
    const picture = network.draw(of([FIVE], [{ key: 't', between: ['甲村', '丙村'] }]), width);
    const dot = (key: string): object => circlesOf(picture).find((one) => one.key === key) ?? {};
    const [tie] = linesOf(picture, 'tie organisation');
    expect(tie?.key).toBe('t');
    expect(dot('g-甲村')).toMatchObject({ cx: tie?.x1, cy: tie?.y1 });
    expect(dot('g-丙村')).toMatchObject({ cx: tie?.x2, cy: tie?.y2 });
    expect(circlesOf(picture, 'node organisation')).toHaveLength(5);
  });

  test('sets pairs of no hub below it where there is one column, beside it where there are two', () => {
    const at = (width: number): readonly number[] =>
      circlesOf(network.draw(ALLIANCE, width))
        .filter(({ key }) => key === 't')
        .map(({ cx }) => cx);
    expect(at(NARROW)).toEqual([72, 216]);
    expect(at(WIDE)).toEqual([407.5, 562.5]);
  });

  test('draws pairs alone, each with its tie from dot to dot, what it is for above and the names below', () => {
    const pairs = network.draw(
      of(
        [],
        [
          { key: 't', between: ['甲', '乙'], role: '结对' },
          { key: 'u', between: ['丙', '丁'] },
        ],
      ),
      NARROW,
    );
    expect(linesOf(pairs, 'tie organisation').map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2])).toEqual([
      [80, 24.2, 208, 24.2],
      [80, 86.4, 208, 86.4],
    ]);
    expect(circlesOf(pairs).map(({ cx, cy, r, key }) => [cx, cy, r, key])).toEqual([
      [72, 24.2, 8, 't'],
      [216, 24.2, 8, 't'],
      [72, 86.4, 8, 'u'],
      [216, 86.4, 8, 'u'],
    ]);
    expect(textsOf(pairs).map(({ text, x }) => [text, x])).toEqual([
      ['结对', 144],
      ['甲', 72],
      ['乙', 216],
      ['丙', 72],
      ['丁', 216],
    ]);
  });

  test('says where its hubs are when they are of several areas', () => {
    const data = of([group('a', '联盟', ['甲村', '乙村'], 0, '明溪县'), group('b', '联盟', ['丙村', '丁村'], 0, '沙县区')]);
    const picture = network.draw(data, WIDE);
    expect(circlesOf(picture, 'hub organisation')).toHaveLength(2);
    expect(wordsOf(picture)).toEqual(expect.arrayContaining(['明溪县', '沙县区']));
    expect(network.tell(data).rows.map(({ cells }) => cells)).toEqual([
      ['甲村', '联盟（明溪县）'],
      ['乙村', '联盟（明溪县）'],
      ['丙村', '联盟（沙县区）'],
      ['丁村', '联盟（沙县区）'],
    ]);
  });

  test('tells the unnamed in one row', () => {
    expect(network.tell(ALLIANCE)).toEqual({
      columns: ['成员', '角色', '属于'],
      rows: [
        { key: 'a', cells: ['区人社局', '', '楼宇联盟'] },
        { key: 'b', cells: ['总工会', '', '楼宇联盟'] },
        { key: 'lvdu-unnamed', cells: ['名称未公开，共3个', '', '楼宇联盟'] },
        { key: 't', cells: ['区财政局与区税务局', '财税结对', '结对'] },
      ],
      sentence: '楼宇联盟：区人社局、总工会、其余3个名称未公开；财税结对：区财政局与区税务局。',
    });
    expect(network.tell(of([group('g', '联盟', [], 4)])).sentence).toBe('联盟：名称未公开，共4个。');
  });
});

describe('a network without room for its forces', () => {
  test.each([
    [
      'many members',
      group(
        'g',
        '近邻',
        Array.from({ length: 31 }, (_, index) => `第${index}个`),
      ),
    ],
    ['a hub whose name is too long for its circle', group('g', LONG, ['甲', '乙'])],
  ])('is a list for %s, in the order given', (_why, one) => {
    const picture = network.draw(of([one]), NARROW);
    const dots = circlesOf(picture, 'node organisation');
    expect(dots.map(({ cx, r, key }) => [cx, r, key])).toEqual(one.nodes.map(({ key }) => [38, 7, key]));
    expect(dots.map(({ cy }) => cy)).toEqual(dots.map(({ cy }) => cy).toSorted((a, b) => a - b));
    expect(circlesOf(picture, 'hub organisation').map(({ cx, cy }) => [cx, cy])).toEqual([[9, 10.8]]);
    expect(pathsOf(picture, 'link')).toHaveLength(one.nodes.length);
  });

  test('has its unnamed members in rows below the named, and says what they are', () => {
    const picture = network.draw(of([group('g', LONG, ['甲'], 31)]), NARROW);
    const rings = circlesOf(picture, 'node unknown');
    expect(rings).toHaveLength(31);
    expect(rings.slice(0, 2).map(({ cx }) => cx)).toEqual([38, 57]);
    expect(new Set(rings.map(({ cy }) => cy)).size).toBe(3);
    expect(overlapping(rings)).toEqual([]);
    expect(wordsOf(picture)).toContain('空环：名称未公开');
  });

  test('still draws the ties between its members', () => {
    const one = group('g', LONG, ['甲', '乙']);
    const picture = network.draw(of([one], [{ key: 't', between: ['甲', '乙'], role: '结对' }]), NARROW);
    expect(picture.marks.filter(({ key }) => key === 't').length).toBeGreaterThan(0);
  });
});

test.each([NARROW, WIDE])('at %i a tie between members of two hubs is drawn', (width) => {
  const data = of([group('a', '东', ['甲村', '乙村']), group('b', '西', ['丙村', '丁村'])], [{ key: 't', between: ['甲村', '丙村'] }]);
  expect(linesOf(network.draw(data, width), 'tie organisation').map(({ key }) => key)).toEqual(['t']);
});
