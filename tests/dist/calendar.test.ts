import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { attribute, named } from './html.ts';
import { readSite } from './site.ts';

const { address, files, pages, read } = readSite();
const atlas = openAtlas(readContent(contentRoot()).content);
const page = pages.find(({ path }) => path === '/calendar/');
const links = page ? named(page, 'a').map((tag) => attribute(tag, 'href')) : [];

describe('the calendar', () => {
  test('has one event of a whole day, on the day that the fact says, in every month', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('/calendar/party-day.ics')) as unknown[]);
    const [event, ...more] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const day = atlas.facts.get('party-day-date')?.now.value;
    expect(more).toEqual([]);
    expect(event?.startDate.isDate).toBe(true);
    // Fixed, so that every build writes the same file.
    expect(event?.startDate.toString()).toBe(`2026-01-${String(day).padStart(2, '0')}`);
    expect(read('/calendar/party-day.ics')).toContain('DTSTAMP:20260101T000000Z\r\n');
    expect(read('/calendar/party-day.ics')).toContain(`RRULE:FREQ=MONTHLY;BYMONTHDAY=${String(day)}\r\n`);
    const days = event?.iterator();
    const dates = Array.from({ length: 24 }, () => days?.next());
    expect(dates.map((date) => date?.day)).toEqual(dates.map(() => day));
    expect(new Set(dates.map((date) => date?.toString().slice(0, 7))).size).toBe(24);
    expect(event?.description).toContain('“率先在全市将每月20日确定为‘党员活动日’”');
  });

  test('leads to its file, subscribes where there is an address, and schedules no day that nobody published', () => {
    expect(links).toContain(`${address.base}calendar/party-day.ics`);
    const webcal = links.filter((href) => href.startsWith('webcal:'));
    const whole = `${address.site ?? ''}${address.base}calendar/party-day.ics`;
    expect(webcal).toEqual(address.site === undefined ? [] : [whole.replace(/^https?:/, 'webcal:')]);
    expect(page?.blocks.join('')).toContain('18汇企日');
    expect([...files].filter((file) => file.startsWith('/calendar/') && file.endsWith('.ics'))).toEqual(['/calendar/party-day.ics']);
    expect(read('/calendar/party-day.ics')).not.toContain('汇企');
  });
});
