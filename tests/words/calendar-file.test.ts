import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../src/words/calendar-file.ts';

const MONTHLY: CalendarEntry = { id: 'party-day', when: { first: '2026-01-20' }, title: '党员活动日', text: '第一行，有;和\\\n第二行' };
const MORNING: CalendarEntry = {
  id: 'city-west',
  when: { day: '2026-03-01', from: 30, to: 95 },
  title: '西际村',
  place: '某镇，某村',
  page: 'https://www.example.gov.cn/zt/sanyuan/visit/west/',
};

/** The entries as another program understands them. */
function readBack(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar file', () => {
  test('is understood by another library: what, where, when, to the letter', () => {
    const [monthly, morning] = readBack(calendarFile('日历', [MONTHLY, MORNING]));
    expect([monthly?.summary, monthly?.description, monthly?.startDate.toString(), monthly?.startDate.isDate]).toEqual([
      MONTHLY.title,
      MONTHLY.text,
      '2026-01-20',
      true,
    ]);
    expect([morning?.summary, morning?.location, morning?.component.getFirstPropertyValue('url')]).toEqual([
      MORNING.title,
      MORNING.place,
      MORNING.page,
    ]);
    // Half past midnight in Beijing is the afternoon before in UTC.
    expect([morning?.startDate.toJSDate().toISOString(), morning?.endDate.toJSDate().toISOString()]).toEqual([
      '2026-02-28T16:30:00.000Z',
      '2026-02-28T17:35:00.000Z',
    ]);
  });

  test('comes back on the same day of every month, for ever', () => {
    const [monthly] = readBack(calendarFile('日历', [MONTHLY]));
    const days = monthly?.iterator();
    expect(Array.from({ length: 15 }, () => days?.next().toString())).toEqual([
      ...Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-20`),
      '2027-01-20',
      '2027-02-20',
      '2027-03-20',
    ]);
  });

  test('is written as RFC 5545 asks: CRLF, lines of 75 bytes, an id and a stamp on each entry', () => {
    const file = calendarFile('日历', [MONTHLY, { ...MORNING, text: '长'.repeat(200) }]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n/);
    expect([...file.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)).toEqual(['party-day@sanyuan-atlas', 'city-west@sanyuan-atlas']);
    expect(file.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(2);
    expect(readBack(file)[1]?.description).toBe('长'.repeat(200));
  });

  test('is the same from every build, and tells the time when somebody does', () => {
    expect(calendarFile('日历', [MONTHLY, MORNING])).toBe(calendarFile('日历', [MONTHLY, MORNING]));
    expect(calendarFile('日历', [MORNING], new Date('2026-11-26T05:00:00Z'))).toContain('DTSTAMP:20261126T050000Z');
  });
});
