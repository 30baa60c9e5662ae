import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bars } from '../../src/charts/bars/form.ts';
import { comparison } from '../../src/charts/comparison/form.ts';
import { ladder } from '../../src/charts/ladder/form.ts';
import type { CircleMark, Picture, RectMark } from '../../src/charts/mark.ts';
import { shares } from '../../src/charts/shares/form.ts';
import { timeline } from '../../src/charts/timeline/form.ts';
import { collisions, outside, textsOf } from './geometry.ts';
import { datum, FLOOR, JOINED, VILLAGES } from './samples.ts';

const rects = ({ marks }: Picture, name: string): readonly RectMark[] =>
  marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.class === name);
const circles = ({ marks }: Picture): readonly CircleMark[] => marks.filter((mark) => mark.kind === 'circle');
const words = (picture: Picture): readonly string[] => textsOf(picture).map(({ text }) => text);

describe('bars', () => {
  const funds = datum('funds', '争取的资金', '4000余万元', 4000, 5000, '万元');

  test('are ranked by what is certain, and so is the table', () => {
    const data = { data: [FLOOR, funds], tone: 'village' as const };
    expect(rects(bars.draw(data, 640), 'bar village').map(({ key }) => key)).toEqual(['funds', 'floor']);
    expect(bars.tell(data)).toEqual({
      columns: ['数据', '数值'],
      rows: [
        { key: 'funds', cells: ['争取的资金', '4000余万元'] },
        { key: 'floor', cells: ['全部村自营性收入的下限', '740万元以上'] },
      ],
      sentence: '争取的资金4000余万元；全部村自营性收入的下限740万元以上。',
    });
  });

  test('are solid to the certain end, fade over the range of 余, and end in an arrow at 以上', () => {
    const picture = bars.draw({ data: [funds, FLOOR], tone: 'village' }, 640);
    const [solid, least] = rects(picture, 'bar village');
    const [fade] = rects(picture, 'bar village fade-1');
    const last = rects(picture, 'bar village fade-3')[0];
    expect(fade?.x).toBeCloseTo((solid?.x ?? 0) + (solid?.width ?? 0), 0);
    expect(((last?.x ?? 0) + (last?.width ?? 0) - 200) / 5000).toBeCloseTo((solid?.width ?? 0) / 4000, 3);
    expect((least?.width ?? 0) / (solid?.width ?? 1)).toBeCloseTo(740 / 4000, 3);
    expect(picture.marks.filter((mark) => mark.class === 'arrow village')).toHaveLength(1);
    expect(words(picture)).toContain('末端渐隐，还有零头；箭头：没有上限');
  });

  test('have lengths in proportion, for any numbers', () => {
    assert(
      property(array(integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 8 }), (values) => {
        const picture = bars.draw(
          { data: values.map((value, index) => datum(`d${index}`, '数', `${value}个`, value)), tone: 'village' },
          640,
        );
        const longest = Math.max(...rects(picture, 'bar village').map(({ width }) => width));
        const most = Math.max(...values);
        for (const { key, width } of rects(picture, 'bar village'))
          expect(Math.abs(width - (most === 0 ? 0 : ((values[Number(key?.slice(1))] ?? 0) / most) * longest))).toBeLessThan(0.2);
        expect([...outside(picture), ...collisions(picture)]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('shares fill their own track: 97% leaves three hundredths of it empty', () => {
  const data = { data: [datum('a', '组织覆盖率', '97%', 97), datum('b', '工作覆盖率', '100%', 100)], tone: 'organisation' as const };
  const picture = shares.draw(data, 288);
  const [part, all] = rects(picture, 'bar organisation');
  const [track] = rects(picture, 'track organisation');
  expect((part?.width ?? 0) / (all?.width ?? 1)).toBeCloseTo(0.97, 2);
  expect(track?.width).toBeCloseTo((all?.width ?? 0) - 1, 1);
  expect(words(picture)).toEqual(['组织覆盖率', '97%', '工作覆盖率', '100%', '0', '100%']);
  expect(picture.marks.filter((mark) => mark.class === 'notch')).toHaveLength(18);
  expect(shares.tell(data).sentence).toBe('组织覆盖率97%，工作覆盖率100%。');
});

describe('the pay ladder', () => {
  const data = {
    rungs: [
      { name: '村主干', base: datum('a', '', '1200元/月', 1200), raised: datum('b', '', '1500元/月', 1500), raisedName: '“一肩挑”' },
      { name: '离任村主干', base: datum('e', '', '200元/月', 200) },
    ],
  };

  test('puts all amounts on one scale from zero', () => {
    const [a, b, e] = circles(ladder.draw(data, 640));
    const zero = 6.5;
    expect(((a?.cx ?? 0) - zero) / ((b?.cx ?? 0) - zero)).toBeCloseTo(0.8, 3);
    expect(((e?.cx ?? 0) - zero) / ((b?.cx ?? 0) - zero)).toBeCloseTo(200 / 1500, 3);
    expect([a, b, e].map((mark) => mark?.class)).toEqual(['dot organisation ring', 'dot organisation', 'dot organisation ring']);
  });

  test('leads from the base to the raised amount, and prints both', () => {
    const picture = ladder.draw(data, 288);
    const [a, b] = circles(picture);
    expect(picture.marks.find((mark) => mark.class === 'step organisation')).toMatchObject({ x1: (a?.cx ?? 0) + 6.5, x2: b?.cx });
    expect(words(picture)).toEqual(['村主干', '“一肩挑”', '1200元/月', '1500元/月', '离任村主干', '200元/月']);
    expect(ladder.tell(data).rows.map(({ cells }) => cells.join(' '))).toEqual([
      '村主干 1200元/月',
      '“一肩挑” 1500元/月',
      '离任村主干 200元/月',
    ]);
  });
});

test('a timeline draws years whole: an event of one year takes its column, a plan the columns it spans', () => {
  const data = {
    events: [
      { key: 'a', text: '换届', from: 2021, until: 2021, when: '2021年' },
      { key: 'b', text: '行动方案', from: 2021, until: 2023, when: '2021—2023' },
    ],
    tone: 'organisation' as const,
  };
  const picture = timeline.draw(data, 600);
  expect(rects(picture, 'bar organisation').map(({ x, width }) => [x, width])).toEqual([
    [3, 194],
    [3, 594],
  ]);
  expect(words(picture)).toEqual(['2021年', '2022年', '2023年', '换届', '行动方案']);
  expect(timeline.tell(data)).toMatchObject({
    rows: [{ cells: ['换届', '2021年'] }, { cells: ['行动方案', '2021—2023'] }],
    sentence: '2021年，换届；2021—2023，行动方案。',
  });
});

describe('a comparison', () => {
  const row = {
    name: '三元区',
    when: '日期未注明',
    part: JOINED,
    whole: VILLAGES,
    share: datum('s', '占比', '44.6%', 44.6),
    organisations: datum('o', '', '12个', 12),
  };
  const data = {
    areas: [
      { ...row, key: 'a' },
      { ...row, key: 'b', name: '明溪县', whole: null, share: null },
    ],
    missing: '总村数未见',
    caveat: '不比高低。',
    tone: 'village' as const,
  };

  test('gives each area a track of its own, dashed and without a bar where the whole is missing', () => {
    const picture = comparison.draw(data, 640);
    const [bar] = rects(picture, 'bar village');
    const [track] = rects(picture, 'track village');
    expect(rects(picture, 'bar village')).toHaveLength(1);
    expect((bar?.width ?? 0) / ((track?.width ?? 0) + 1)).toBeCloseTo(0.446, 3);
    expect(rects(picture, 'track missing')).toMatchObject([{ key: 'b', width: track?.width }]);
    expect(picture.marks.filter((mark) => mark.kind === 'line' || mark.kind === 'path')).toEqual([]);
  });

  test('says its caveat in the picture and in the sentence, and what is missing in the table', () => {
    expect(words(comparison.draw(data, 288)).at(-1)).toBe('不比高低。');
    expect(comparison.tell(data)).toEqual({
      columns: ['范围', '时间', '联村党组织', '覆盖的村', '总村数', '占比'],
      rows: [
        { key: 'a', cells: ['三元区', '日期未注明', '12个', '33个', '74个', '44.6%'] },
        { key: 'b', cells: ['明溪县', '日期未注明', '12个', '33个', '总数未见', '总村数未见'] },
      ],
      sentence: '三元区44.6%（日期未注明）；明溪县总村数未见（日期未注明）。不比高低。',
    });
  });
});
