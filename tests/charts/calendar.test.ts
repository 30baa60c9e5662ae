import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsOf } from '../../src/charts/calendar/data.ts';
import { calendar } from '../../src/charts/calendar/form.ts';
import { NARROW, WIDE } from '../../src/charts/layout.ts';
import { circlesOf, pathPoints, pathsOf, rectsOf, textsOf } from './geometry.ts';

describe('the calendar', () => {
  test.each([
    [2026, 20, '1 4 4 0 2 5 0 3 6 1 4 6'],
    [2028, 20, '3 6 0 3 5 1 3 6 2 4 0 2'],
  ])('of %i knows the weekdays of day %i', (year, day, weekdays) => {
    expect(
      monthsOf({ year, day })
        .map(({ weekday }) => weekday)
        .join(' '),
    ).toBe(weekdays);
  });

  test('counts leap days', () => {
    expect(monthsOf({ year: 2028, day: 1 })[1]).toMatchObject({ key: '2028-02', length: 29 });
    expect(monthsOf({ year: 2026, day: 1 })[1]).toMatchObject({ length: 28, starts: 6 });
  });

  test('marks one day a month under its weekday, and draws the others', () => {
    const data = { year: 2026, day: 20, text: '20日', tone: 'activity' as const };
    const picture = calendar.draw(data, 640);
    const marked = picture.marks.flatMap((mark) => (mark.kind === 'circle' && mark.class === 'dot activity' ? [mark] : []));
    expect(marked).toHaveLength(12);
    const column = (640 - 14 * 3.6 - 14 * 2.6) / 37;
    marked.forEach(({ cx }, index) => {
      const month = monthsOf(data)[index];
      expect((cx - 14 * 3.6) / column - 0.5).toBeCloseTo((month?.starts ?? 0) + 19, 1);
      expect(Math.round((cx - 14 * 3.6) / column - 0.5) % 7).toBe(month?.weekday);
    });
    const days = picture.marks.flatMap((mark) => (mark.class === 'days' && mark.kind === 'path' ? [mark.d.match(/M/g)?.length] : []));
    expect(days).toEqual([30, 27, 30, 29, 30, 29, 30, 30, 29, 30, 29, 30]);
    expect(calendar.tell(data).rows[5]).toEqual({ key: '2026-06', cells: ['6月', '20日', '周六'] });
    expect(calendar.tell(data).sentence).toBe('2026年每月20日，其中6月、9月、12月的这一天是周末。');
  });

  test.each([
    [
      NARROW,
      9,
      [
        [156.1, 125],
        [161.7, 191],
        [161.7, 257],
      ],
    ],
    [
      WIDE,
      11,
      [
        [342, 159.9],
        [356.9, 234.9],
        [356.9, 309.9],
      ],
    ],
  ])('at %i rings the marked day where it falls on a weekend, and only there', (width, r, expected) => {
    const rings = circlesOf(calendar.draw({ year: 2026, day: 20, text: '20日', tone: 'activity' }, width), 'ring activity');
    expect(rings.map(({ key }) => key)).toEqual(['2026-06', '2026-09', '2026-12']);
    expect(rings.map(({ cx, cy }) => [cx, cy])).toEqual(expected);
    expect(new Set(rings.map((ring) => ring.r))).toEqual(new Set([r]));
  });

  test('shades weekends', () => {
    const picture = calendar.draw({ year: 2026, day: 20, text: '20日', tone: 'activity' }, 288);
    expect(picture.marks.filter((mark) => mark.class === 'weekend')).toHaveLength(5);
    const wide = calendar.draw({ year: 2026, day: 20, text: '20日', tone: 'activity' }, 640);
    const band = wide.marks.find((mark) => mark.kind === 'rect' && mark.class === 'weekend');
    const label = textsOf(wide).find(({ text }) => text === '周末');
    expect(band?.kind === 'rect' ? band.x + band.width / 2 : 0).toBeCloseTo(label?.x ?? -1, 0);
  });

  // 37 columns, six weeks less what no month needs, between the names of months and of weekdays: 5.6 px each at 288, 14.9 at 640.
  test.each([
    [
      NARROW,
      6,
      [172.9, 189.7, 189.7],
      [15, 37, 59],
      36.8,
      [
        [74.8, 11.2],
        [114.1, 11.2],
        [153.3, 11.2],
        [192.5, 11.2],
        [231.8, 11.2],
      ],
    ],
    [
      WIDE,
      7.5,
      [386.8, 431.7, 431.7],
      [34.9, 59.9, 84.9],
      40.4,
      [
        [125.2, 29.9],
        [229.8, 29.9],
        [334.5, 29.9],
        [439.1, 29.9],
        [543.8, 29.9],
      ],
    ],
  ])('at %i has its rows, columns and weekends in their places', (width, r, xs, ys, names, weekends) => {
    const picture = calendar.draw({ year: 2026, day: 20, text: '20日', tone: 'activity' }, width);
    const marked = circlesOf(picture, 'dot activity');
    expect(marked.slice(0, 3).map(({ cx }) => cx)).toEqual(xs);
    expect(marked.slice(0, 3).map(({ cy }) => cy)).toEqual(ys);
    expect(new Set(marked.map((one) => one.r))).toEqual(new Set([r]));
    expect(textsOf(picture).find(({ text }) => text === '1月')).toMatchObject({ x: names, anchor: 'end' });
    expect(rectsOf(picture, 'weekend').map((one) => [one.x, one.width])).toEqual(weekends);
  });

  test('draws every day of any year once, and weekends under their shade', () => {
    assert(
      property(integer({ min: 1949, max: 2199 }), integer({ min: 1, max: 28 }), (year, day) => {
        const picture = calendar.draw({ year, day, text: '日', tone: 'village' }, WIDE);
        const days = pathsOf(picture, 'days').map(({ d }) =>
          pathPoints(d)
            .filter((_, index) => index % 2 === 0)
            .map(([x]) => x),
        );
        const bands = rectsOf(picture, 'weekend');
        const shaded = (x: number): boolean => bands.some((band) => x > band.x && x < band.x + band.width);
        monthsOf({ year, day }).forEach(({ length, starts }, index) => {
          const at = circlesOf(picture, 'dot village')[index]?.cx ?? 0;
          const xs = [...(days[index] ?? []), at].toSorted((a, b) => a - b);
          expect(xs).toHaveLength(length);
          expect(xs.indexOf(at)).toBe(day - 1);
          expect(xs.map(shaded)).toEqual(xs.map((_, date) => (starts + date) % 7 > 4));
        });
      }),
      { numRuns: 40 },
    );
  });
});
