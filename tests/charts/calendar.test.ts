import { describe, expect, test } from 'vitest';
import { monthsOf } from '../../src/charts/calendar/data.ts';
import { calendar } from '../../src/charts/calendar/form.ts';
import { textsOf } from './geometry.ts';

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

  test('shades weekends', () => {
    const picture = calendar.draw({ year: 2026, day: 20, text: '20日', tone: 'activity' }, 288);
    expect(picture.marks.filter((mark) => mark.class === 'weekend')).toHaveLength(5);
    const wide = calendar.draw({ year: 2026, day: 20, text: '20日', tone: 'activity' }, 640);
    const band = wide.marks.find((mark) => mark.kind === 'rect' && mark.class === 'weekend');
    const label = textsOf(wide).find(({ text }) => text === '周末');
    expect(band?.kind === 'rect' ? band.x + band.width / 2 : 0).toBeCloseTo(label?.x ?? -1, 0);
  });
});
