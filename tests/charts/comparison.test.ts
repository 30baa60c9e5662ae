import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '../../src/charts/comparison/form.ts';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { linesOf, rectsOf, textsOf, wordsOf } from './geometry.ts';
import { AREA, datum } from './samples.ts';

const data = {
  areas: [AREA, { ...AREA, key: 'b', name: '明溪县', whole: null, share: null }],
  missing: '总村数未见',
  caveat: '不比高低。',
  tone: 'village' as const,
};

describe('a comparison', () => {
  // The track ends where “44.6%” and 12 px of air begin: 223.1 px long at 288, 395.5 at 640 beside the names.
  test.each([
    [NARROW, [0, 43.2, 99.5, 22], [0.5, 43.7, 222.1, 21], [0.5, 149.1, 222.1, 23.2], 233.1],
    [WIDE, [176, 2, 176.4, 22], [176.5, 2.5, 394.5, 21], [176.5, 68.1, 394.5, 24.6], 581.5],
  ])(
    'at %i gives each area a track of its own, dashed and without a bar where the whole is missing',
    (width, bar, track, dashed, number) => {
      const picture = comparison.draw(data, width);
      const boxes = (name: string): readonly (readonly number[])[] =>
        rectsOf(picture, name).map((one) => [one.x, one.y, one.width, one.height]);
      expect(boxes('bar village')).toEqual([bar]);
      expect(boxes('track village')).toEqual([track]);
      expect(boxes('track missing')).toEqual([dashed]);
      expect(rectsOf(picture, 'track missing')[0]?.key).toBe('b');
      expect(textsOf(picture).find(({ class: name }) => name === 'number')).toMatchObject({ text: '44.6%', x: number });
    },
  );

  test.each([
    [NARROW, 95.4],
    [WIDE, 55.6],
  ])('at %i joins no area to another, but draws a line between them', (width, y) => {
    const picture = comparison.draw(data, width);
    expect(linesOf(picture, 'divider').map(({ x1, x2, y1, y2 }) => [x1, x2, y1, y2])).toEqual([[0, width, y, y]]);
    expect(picture.marks.filter((mark) => mark.kind === 'path' || (mark.kind === 'line' && mark.class !== 'divider'))).toEqual([]);
  });

  test('says its caveat in the picture and in the sentence, and what is missing in the table', () => {
    expect(wordsOf(comparison.draw(data, NARROW)).at(-1)).toBe('不比高低。');
    expect(comparison.tell(data)).toEqual({
      columns: ['范围', '时间', '联村党组织', '覆盖的村', '总村数', '占比'],
      rows: [
        { key: 'a', cells: ['三元区', '日期未注明', '12个', '33个', '74个', '44.6%'] },
        { key: 'b', cells: ['明溪县', '日期未注明', '12个', '33个', '总数未见', '总村数未见'] },
      ],
      sentence: '三元区44.6%（日期未注明）；明溪县总村数未见（日期未注明）。不比高低。',
    });
  });

  test('fills of a track what the share says, and keeps the order of the areas', () => {
    assert(
      property(integer({ min: 0, max: 1000 }), integer({ min: 0, max: 1000 }), (one, other) => {
        const areas = [one, other].map((value, index) => ({
          ...AREA,
          key: `a${index}`,
          share: datum('s', '', `${value / 10}%`, value / 10),
        }));
        const picture = comparison.draw({ ...data, areas }, WIDE);
        const tracks = rectsOf(picture, 'track village');
        rectsOf(picture, 'bar village').forEach(({ key, width, y }, index) => {
          const track = tracks[index];
          expect([key, track?.key]).toEqual([`a${index}`, `a${index}`]);
          expect(Math.abs(width - (((track?.width ?? 0) + 1) * ([one, other][index] ?? 0)) / 1000)).toBeLessThan(0.2);
          expect(Math.abs(y + 0.5 - (track?.y ?? 0))).toBeLessThan(0.2);
        });
        expect(tracks[0]?.y).toBeLessThan(tracks[1]?.y ?? 0);
      }),
    );
  });
});
