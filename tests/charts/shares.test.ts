import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { shares } from '../../src/charts/shares/form.ts';
import { linesOf, rectsOf, textsOf, wordsOf } from './geometry.ts';
import { datum } from './samples.ts';

const data = { data: [datum('a', '组织覆盖率', '97%', 97), datum('b', '工作覆盖率', '100%', 100)], tone: 'organisation' as const };

describe('shares', () => {
  // “100%” is 3.07 em wide; it and 16 px of air are kept free at the right.
  test.each([
    [NARROW, 198.3, 192.4, 24, [22.2, 88.4]],
    [WIDE, 531.9, 515.9, 30, [23.6, 97.2]],
  ])('at %i have tracks of %f px, of which 97%% are %f', (width, all, most, height, ys) => {
    const picture = shares.draw(data, width);
    expect(rectsOf(picture, 'bar organisation').map((one) => [one.x, one.y, one.width, one.height])).toEqual([
      [0, ys[0], most, height],
      [0, ys[1], all, height],
    ]);
    const tracks = rectsOf(picture, 'track organisation');
    expect(tracks.map(({ x }) => x)).toEqual([0.5, 0.5]);
    for (const track of tracks) expect(track.width).toBeCloseTo(all - 1, 1);
  });

  test('are notched at every tenth', () => {
    const notches = linesOf(shares.draw(data, NARROW), 'notch');
    expect(notches).toHaveLength(18);
    expect(notches.slice(0, 9).map(({ x1 }) => x1)).toEqual([19.8, 39.7, 59.5, 79.3, 99.2, 119, 138.8, 158.7, 178.5]);
  });

  test.each([NARROW, WIDE])('at %i print their numbers at the right edge, and the ends of the track below', (width) => {
    const picture = shares.draw(data, width);
    expect(wordsOf(picture)).toEqual(['组织覆盖率', '97%', '工作覆盖率', '100%', '0', '100%']);
    expect(textsOf(picture).filter(({ class: name }) => name === 'figure')).toMatchObject([{ x: width, anchor: 'end' }, { x: width }]);
  });

  test('tell each percentage in its order', () => {
    expect(shares.tell(data)).toEqual({
      columns: ['数据', '数值'],
      rows: [
        { key: 'a', cells: ['组织覆盖率', '97%'] },
        { key: 'b', cells: ['工作覆盖率', '100%'] },
      ],
      sentence: '组织覆盖率97%，工作覆盖率100%。',
    });
  });

  test('fill of their track what they say, for any percentage', () => {
    assert(
      property(integer({ min: 0, max: 1000 }), (thousandths) => {
        const picture = shares.draw({ data: [datum('a', '甲', `${thousandths / 10}%`, thousandths / 10)], tone: 'village' }, WIDE);
        const [bar] = rectsOf(picture, 'bar village');
        const [track] = rectsOf(picture, 'track village');
        expect(Math.abs((bar?.width ?? -1) - ((track?.width ?? 0) + 1) * (thousandths / 1000))).toBeLessThan(0.2);
      }),
    );
  });
});
