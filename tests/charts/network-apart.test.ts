import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import type { NetworkData } from '../../src/charts/network/data.ts';
import { network } from '../../src/charts/network/form.ts';
import { circlesOf, linesOf, overlapping, wordsOf } from './geometry.ts';

describe('hubs and members that are only counted', () => {
  const apart = { hubs: { label: '组织', text: '12个', count: 12 }, members: { label: '覆盖的村', text: '33个', count: 33 } };
  const data: NetworkData = { groups: [{ key: 'g', centre: '联村', nodes: [], unnamed: 33, apart }], ties: [], tone: 'village' };

  test.each([NARROW, WIDE])('at %i are that many empty rings of two sizes, with no line between them, and say so', (width) => {
    const picture = network.draw(data, width);
    const [hubs, members] = [circlesOf(picture, 'hub unknown'), circlesOf(picture, 'node unknown').filter(({ r }) => r > 5)];
    expect([hubs.length, members.length]).toEqual([12, 33]);
    expect(Math.min(...hubs.map(({ r }) => r))).toBeGreaterThan(Math.max(...members.map(({ r }) => r)));
    expect(linesOf(picture, 'link')).toEqual([]);
    expect(overlapping([...hubs, ...members])).toEqual([]);
    expect(wordsOf(picture)).toEqual(expect.arrayContaining(['12个', '33个', '哪个连着哪些，没有公开', '空环：名称未公开']));
  });

  test('are told by their numbers', () => {
    expect(network.tell(data)).toEqual({
      columns: ['成员', '角色', '属于'],
      rows: [
        { key: 'g', cells: ['名称未公开，共12个', '组织', '联村'] },
        { key: 'g-unnamed', cells: ['名称未公开，共33个', '覆盖的村', '联村'] },
      ],
      sentence: '联村：组织12个、覆盖的村33个，哪个连着哪些，没有公开。',
    });
  });
});
