import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { timeline } from '../../src/charts/timeline/form.ts';
import { linesOf, rectsOf, textsOf, wordsOf } from './geometry.ts';

const event = (
  key: string,
  text: string,
  from: number,
  until: number,
): { key: string; text: string; from: number; until: number; when: string } => ({
  key,
  text,
  from,
  until,
  when: from === until ? `${from}年` : `${from}—${until}`,
});
const plan = {
  events: [event('a', '换届', 2021, 2021), event('b', '行动方案', 2021, 2023), event('c', '公开报道', 2024, 2024)],
  tone: 'organisation' as const,
};
const names = (picture: ReturnType<typeof timeline.draw>): readonly (readonly [string, number])[] =>
  textsOf(picture).flatMap(({ text, x, class: name }) => (name === 'muted' ? [[text, x] as const] : []));

describe('a timeline', () => {
  test.each([
    [
      NARROW,
      [
        [3, 54.9, 66, 12],
        [3, 105.1, 210, 12],
        [219, 155.3, 66, 12],
      ],
    ],
    [
      WIDE,
      [
        [3, 58.2, 154, 12],
        [3, 109.8, 474, 12],
        [483, 161.4, 154, 12],
      ],
    ],
  ])('at %i draws years whole: an event of one year takes its column, a plan the columns it spans', (width, expected) => {
    const picture = timeline.draw(plan, width);
    expect(rectsOf(picture).map((one) => [one.x, one.y, one.width, one.height])).toEqual(expected);
    // What is only known to lie somewhere in a year is pale.
    expect(rectsOf(picture).map((one) => one.class.includes('sometime'))).toEqual([true, false, true]);
  });

  test.each([
    [NARROW, [0.5, 72.5, 144.5, 216.5, 287.5], [36, 108, 180, 252]],
    [WIDE, [0.5, 160.5, 320.5, 480.5, 639.5], [80, 240, 400, 560]],
  ])('at %i rules columns of equal width and names each in its middle', (width, rules, middles) => {
    const picture = timeline.draw(plan, width);
    expect(linesOf(picture, 'hair').map(({ x1 }) => x1)).toEqual(rules);
    expect(names(picture)).toEqual([2021, 2022, 2023, 2024].map((year, index) => [`${year}年`, middles[index]]));
  });

  test('sets the words of late events to the left of their end', () => {
    const words = textsOf(timeline.draw(plan, NARROW)).filter(({ class: name }) => name === 'label halo');
    expect(words.map(({ text, x, anchor }) => [text, x, anchor])).toEqual([
      ['换届', 3, 'start'],
      ['行动方案', 3, 'start'],
      ['公开报道', 285, 'end'],
    ]);
  });

  test.each([
    [NARROW, 2021, 2025, ['2021年', '2022年', '2023年', '2024年', '2025年']],
    [NARROW, 2021, 2026, ['2021年', '2023年', '2025年']],
    [WIDE, 2001, 2026, ['2001年', '2004年', '2007年', '2010年', '2013年', '2016年', '2019年', '2022年']],
  ])('at %i from %i to %i names and rules as many years as stand side by side', (width, from, until, expected) => {
    const picture = timeline.draw({ events: [event('a', '甲', from, until)], tone: 'village' }, width);
    expect(names(picture).map(([name]) => name)).toEqual(expected);
    expect(linesOf(picture, 'hair').length).toBeLessThanOrEqual(expected.length + 2);
  });

  test('tells its events in the order given, with the years as printed', () => {
    expect(wordsOf(timeline.draw(plan, WIDE)).slice(-3)).toEqual(['换届', '行动方案', '公开报道']);
    expect(timeline.tell(plan)).toEqual({
      columns: ['事情', '时间'],
      rows: [
        { key: 'a', cells: ['换届', '2021年'] },
        { key: 'b', cells: ['行动方案', '2021—2023'] },
        { key: 'c', cells: ['公开报道', '2024年'] },
      ],
      sentence: '2021年，换届；2021—2023，行动方案；2024年，公开报道。',
    });
  });

  test('gives every event a bar as long as its years, at its years, in its order', () => {
    const some = record({ from: integer({ min: 1949, max: 2049 }), years: integer({ min: 1, max: 30 }) });
    assert(
      property(array(some, { minLength: 1, maxLength: 8 }), (all) => {
        const events = all.map(({ from, years }, index) => event(`e${index}`, '甲', from, from + years - 1));
        const bars = rectsOf(timeline.draw({ events, tone: 'village' }, WIDE));
        const first = Math.min(...events.map(({ from }) => from));
        const column = WIDE / (Math.max(...events.map(({ until }) => until)) + 1 - first);
        const air = Math.min(3, column / 4);
        expect(bars.map(({ key }) => key)).toEqual(events.map(({ key }) => key));
        bars.forEach(({ x, width }, index) => {
          const { from = 0, years = 0 } = all[index] ?? {};
          expect(Math.abs(x - (from - first) * column - air)).toBeLessThan(0.1);
          expect(Math.abs(width - years * column + 2 * air)).toBeLessThan(0.1);
        });
      }),
    );
  });
});
