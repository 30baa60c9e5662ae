import { array, assert, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladder } from '../../src/charts/ladder/form.ts';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { circlesOf, collisions, linesOf, outside, textsOf, wordsOf } from './geometry.ts';
import { datum, PAY } from './samples.ts';

describe('the pay ladder', () => {
  // Zero is half a dot from the edge, 1500 where its number still finds room.
  test.each([
    [NARROW, [181.1, 224.7, 93.8, 137.4, 35.6], [68.7, 68.7, 145.7, 145.7, 222.7]],
    [WIDE, [449.8, 560.6, 228.1, 338.9, 80.4], [74.5, 74.5, 155.9, 155.9, 237.3]],
  ])('at %i puts 1200, 1500, 600, 900 and 200 on one scale', (width, xs, ys) => {
    const dots = circlesOf(ladder.draw(PAY, width));
    expect(dots.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(dots.map(({ cx }) => cx)).toEqual(xs);
    expect(dots.map(({ cy }) => cy)).toEqual(ys);
    expect(new Set(dots.map(({ r }) => r))).toEqual(new Set([6.5]));
  });

  test('draws the base hollow and the raised amount filled, with a line from the edge of the one to the other', () => {
    const picture = ladder.draw(PAY, NARROW);
    const ring = 'dot organisation ring';
    expect(circlesOf(picture).map((mark) => mark.class)).toEqual([ring, 'dot organisation', ring, 'dot organisation', ring]);
    expect(linesOf(picture, 'step organisation').map(({ x1, x2, key }) => [x1, x2, key])).toEqual([
      [187.6, 224.7, 'b'],
      [100.3, 137.4, 'd'],
    ]);
    expect(
      linesOf(picture, 'axis')
        .filter(({ y1, y2 }) => y1 === y2)
        .map(({ x1, x2 }) => [x1, x2]),
    ).toEqual(Array.from({ length: 3 }, () => [6.5, 224.7]));
  });

  // Above the dots: the base number ends where its dot does, the raised one starts where its own does.
  test.each<[string, number, number, object, object]>([
    ['above their dots, away from each other', 1200, 1500, { x: 187.6, y: 38, anchor: 'end' }, { x: 218.2, y: 38, anchor: 'start' }],
    ['apart where the dots are not', 1490, 1500, { x: 212.2, y: 38, anchor: 'end' }, { x: 218.2, y: 38, anchor: 'start' }],
    ['below where there is no room before the dot', 10, 1500, { x: 0, y: 76, anchor: 'start' }, { x: 218.2, y: 38, anchor: 'start' }],
  ])('prints numbers %s', (_where, base, raised, first, second) => {
    const rung = { name: '甲', base: datum('a', '', `${base}元/月`, base), raised: datum('b', '', `${raised}元/月`, raised) };
    const picture = ladder.draw({ rungs: [rung] }, NARROW);
    expect(textsOf(picture).filter(({ class: name }) => name === 'number')).toMatchObject([first, second]);
    expect([...collisions(picture), ...outside(picture)]).toEqual([]);
  });

  test('tells every amount under who gets it', () => {
    expect(wordsOf(ladder.draw(PAY, NARROW)).slice(0, 4)).toEqual(['村主干', '“一肩挑”', '1200元/月', '1500元/月']);
    expect(ladder.tell(PAY)).toEqual({
      columns: ['人员', '数值'],
      rows: [
        { key: 'a', cells: ['村主干', '1200元/月'] },
        { key: 'b', cells: ['“一肩挑”', '1500元/月'] },
        { key: 'c', cells: ['其他成员', '600元/月'] },
        { key: 'd', cells: ['负责日常事务的副职', '900元/月'] },
        { key: 'e', cells: ['离任村主干', '200元/月'] },
      ],
      sentence: '村主干1200元/月；“一肩挑”1500元/月；其他成员600元/月；负责日常事务的副职900元/月；离任村主干200元/月。',
    });
  });

  test('places any amounts in proportion to their distance from zero, rung by rung', () => {
    const rung = tuple(integer({ min: 0, max: 5000 }), integer({ min: 1, max: 5000 }));
    assert(
      property(array(rung, { minLength: 1, maxLength: 6 }), (amounts) => {
        const rungs = amounts.map(([base, rise], index) => ({
          name: `甲${index}`,
          base: datum(`b${index}`, '', `${base}元`, base),
          raised: datum(`r${index}`, '', `${base + rise}元`, base + rise),
        }));
        const dots = circlesOf(ladder.draw({ rungs }, WIDE));
        const values = amounts.flatMap(([base, rise]) => [base, base + rise]);
        const far = Math.max(...dots.map(({ cx }) => cx)) - 6.5;
        expect(dots.map(({ key }) => key)).toEqual(rungs.flatMap(({ base, raised }) => [base.key, raised.key]));
        dots.forEach(({ cx }, index) => expect(Math.abs(cx - 6.5 - ((values[index] ?? 0) / Math.max(...values)) * far)).toBeLessThan(0.2));
      }),
      { numRuns: 60 },
    );
  });
});
