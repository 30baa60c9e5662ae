import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { parts } from '../../src/charts/parts/form.ts';
import { words } from './arbitrary.ts';
import { circlesOf, linesOf, pathPoints, pathsOf, rectsOf, textsOf, wordsOf } from './geometry.ts';
import { LONG, SIX } from './samples.ts';

const NAMES = ['感情融洽', '政策宣传', '问题解决', '服务落实', '形象树立', '干部考察'];
const some = (count: number): typeof SIX => ({
  ...SIX,
  parts: Array.from({ length: count }, (_, index) => ({ key: `p${index}`, name: `第${index}` })),
});
describe('a formula of parts', () => {
  // The circle with the name is 108 px wide, its parts are 110 px away; all of it stands in the middle of the width.
  test('is a fan where there is room: the name on the left, its parts below one another in their order', () => {
    const picture = parts.draw(SIX, WIDE);
    expect(picture.height).toBe(205);
    expect(circlesOf(picture, 'hub organisation')).toMatchObject([{ cx: 224.5, cy: 102.2, r: 54 }]);
    expect(circlesOf(picture, 'node organisation').map(({ cx, cy, r, key }) => [cx, cy, r, key])).toEqual(
      [11.5, 47.9, 84.3, 120.7, 157.1, 193.5].map((cy, index) => [388.5, cy, 7, NAMES[index]]),
    );
    expect(textsOf(picture).map(({ text, x, y, anchor }) => [text, x, y, anchor])).toEqual([
      ...[17, 53.4, 89.8, 126.2, 162.6, 199].map((y, index) => [NAMES[index], 405.5, y, 'start']),
      ['在平时', 224.5, 108, 'middle'],
    ]);
    expect(pathsOf(picture, 'link')[0]?.d).toBe('M278.5,102.2C330,102.2,330,11.5,381.5,11.5');
  });

  test('leads in a fan from the edge of the name to the edge of every part, and nothing is larger than another', () => {
    assert(
      property(array(words, { minLength: 1, maxLength: 10 }), (names) => {
        const data = { ...SIX, parts: names.map((name, index) => ({ key: `p${index}`, name })) };
        const picture = parts.draw(data, WIDE);
        const [hub] = circlesOf(picture, 'hub organisation');
        const nodes = circlesOf(picture, 'node organisation');
        expect(nodes.map(({ key, r }) => [key, r])).toEqual(data.parts.map(({ key }) => [key, 7]));
        expect(nodes.map(({ cy }) => cy)).toEqual(nodes.map(({ cy }) => cy).toSorted((a, b) => a - b));
        const ends = pathsOf(picture, 'link').map(({ d }) => [pathPoints(d)[0], pathPoints(d).at(-1)]);
        ends.forEach(([from, to], index) => {
          expect(Math.abs((from?.[0] ?? 0) - (hub?.cx ?? 0) - 54)).toBeLessThan(0.2);
          expect(from?.[1]).toBeCloseTo(hub?.cy ?? 0, 5);
          expect(Math.abs((to?.[0] ?? 0) + 7 - (nodes[index]?.cx ?? 0))).toBeLessThan(0.2);
          expect(to?.[1]).toBeCloseTo(nodes[index]?.cy ?? 0, 5);
        });
        expect(ends).toHaveLength(names.length);
      }),
    );
  });

  test.each([
    ['there is no room for a fan', NARROW, SIX],
    ['the parts are too many for one', WIDE, some(11)],
    ['the name of the whole does not fit into it', WIDE, { ...SIX, centre: LONG }],
  ])('is a list where %s', (_why, width, data) => {
    const picture = parts.draw(data, width);
    expect(pathsOf(picture)).toEqual([]);
    expect(rectsOf(picture, 'part organisation').map(({ key }) => key)).toEqual(data.parts.map(({ key }) => key));
    expect(wordsOf(picture).join('')).toBe(data.centre + data.parts.map(({ name }) => name).join(''));
  });

  test('has in a list pieces of one height for names of one line, each above a hairline', () => {
    const picture = parts.draw(SIX, NARROW);
    expect(rectsOf(picture).map((one) => [one.x, one.y, one.width, one.height])).toEqual(
      [29, 60, 91, 122, 153, 184].map((y) => [0, y, 8, 28]),
    );
    expect(linesOf(picture, 'hair').map(({ x1, x2, y1 }) => [x1, x2, y1])).toEqual(
      [58.5, 89.5, 120.5, 151.5, 182.5, 213.5].map((y) => [22, NARROW, y]),
    );
  });

  test('keeps in a list the order of its parts and pieces that do not touch, for any words', () => {
    assert(
      property(array(words, { minLength: 1, maxLength: 20 }), constantFrom(NARROW, 420), (names, width) => {
        const data = { ...SIX, parts: names.map((name, index) => ({ key: `p${index}`, name })) };
        const pieces = rectsOf(parts.draw(data, width));
        expect(pieces.map(({ key }) => key)).toEqual(data.parts.map(({ key }) => key));
        pieces.slice(1).forEach(({ y }, index) => expect(y - (pieces[index]?.y ?? 0) - (pieces[index]?.height ?? 0)).toBeCloseTo(3, 0));
      }),
    );
  });

  test('tells a row per part, with a column for notes where there are any', () => {
    expect(parts.tell(SIX)).toEqual({
      columns: ['条目'],
      rows: NAMES.map((name) => ({ key: name, cells: [name] })),
      sentence: '在平时：感情融洽、政策宣传、问题解决、服务落实、形象树立、干部考察。',
    });
    expect(
      parts.tell({
        ...SIX,
        parts: [
          { key: 'a', name: '甲', note: '乙' },
          { key: 'b', name: '丙' },
        ],
      }),
    ).toMatchObject({
      columns: ['条目', '说明'],
      rows: [{ cells: ['甲', '乙'] }, { cells: ['丙', ''] }],
    });
  });
});
