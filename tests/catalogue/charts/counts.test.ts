import { describe, expect, test } from 'vitest';
import {
  axisData,
  calendarData,
  comparisonData,
  ladderData,
  pairsData,
  timelineData,
  unitsData,
} from '../../../src/catalogue/charts/counts.ts';
import { datumOf } from '../../../src/catalogue/charts/datum.ts';
import { atlasWith, chartSpec as chart, factYaml } from '../base.ts';

const year = (id: string, value: number): string => factYaml(id, value).replace('unit: 个', "unit: ''");
const atlas = atlasWith({ facts: { zz: `facts:\n${year('start', 2021)}${year('end', 2023)}${factYaml('eighth', 8)}` } });

test.each([
  ['rooms', '42间', 42, 42],
  ['stories', '300多场', 300, 400],
  ['allowance', '600元以上', 600, null],
  ['night-readers', '约80人', 75, 85],
  ['listeners-per-story', '约11.3—15.3人次/场', 11.25, 4600 / 300],
])('a picture draws %s as %s from %f to %f', (id, text, low, high) => {
  expect(datumOf(atlas, id)).toMatchObject({ key: id, text, low, high });
});

describe('each form takes the facts that its spec names', () => {
  test('squares of a part in its whole, with what is left', () => {
    const spec = { facts: ['village-rooms'], whole: 'rooms', rest: 'circles', per: 2 };
    expect(unitsData(atlas, chart('units', spec))).toMatchObject({
      panels: [{ datum: { text: '36间' }, whole: { text: '42间' }, rest: { text: '5个' } }],
      per: 2,
    });
    expect(Object.keys(unitsData(atlas, chart('units', { facts: ['rooms'] })).panels[0] ?? {})).toEqual(['datum']);
  });

  test('bars on one axis, in the order of the spec', () => {
    expect(axisData(atlas, chart('bars', { facts: ['village-rooms', 'rooms'], tone: 'village' }))).toMatchObject({
      data: [{ key: 'village-rooms' }, { key: 'rooms' }],
      tone: 'village',
    });
  });

  test('a pair with its caution, each side in its tone', () => {
    const spec = { facts: ['teams', 'watchers'], caution: '{teams}不能除。' };
    expect(pairsData(atlas, chart('pairs', spec))).toMatchObject({
      pair: [{ text: '12支' }, { text: '58名' }],
      tones: ['organisation', 'organisation'],
      caution: '12支不能除。',
    });
    expect(pairsData(atlas, chart('pairs', { ...spec, tones: ['village', 'activity'] })).tones).toEqual(['village', 'activity']);
  });

  test('rungs, raised or not', () => {
    const rungs = [
      { name: '甲', base: 'teams', raised: 'watchers', raisedName: '另{rooms}' },
      { name: '乙', base: 'teams' },
    ];
    const data = ladderData(atlas, chart('ladder', { facts: ['teams'], rungs }));
    expect(data.rungs[0]).toMatchObject({ name: '甲', base: { text: '12支' }, raised: { text: '58名' }, raisedName: '另42间' });
    expect(Object.keys(data.rungs[1] ?? {})).toEqual(['name', 'base']);
  });

  test('the day of every month', () => {
    expect(calendarData(atlas, chart('calendar', { facts: ['eighth'], year: 2026 }))).toMatchObject({ year: 2026, day: 8, text: '8个' });
  });

  test('events of one year and of several', () => {
    const events = [
      { year: 'start', text: '办{rooms}' },
      { year: 'start', until: 'end', text: '乙' },
    ];
    expect(timelineData(atlas, chart('timeline', { facts: ['start'], events })).events).toEqual([
      { key: 'start', text: '办42间', from: 2021, until: 2021, when: '2021' },
      { key: 'start', text: '乙', from: 2021, until: 2023, when: '2021—2023' },
    ]);
  });

  test('events that only a report dates, in the year of that report', () => {
    const events = [
      { year: 'start', text: '甲' },
      { reported: 'evening-paper', text: '报道{rooms}' },
    ];
    expect(timelineData(atlas, chart('timeline', { facts: ['start'], events })).events[1]).toEqual({
      key: 'evening-paper',
      text: '报道42间',
      from: 2023,
      until: 2023,
      when: '2023年报道',
    });
  });

  test('areas with their date; what is not known is null, never zero', () => {
    const rows = [
      { name: '本县', organisations: 'teams', part: 'village-rooms', whole: 'rooms', share: 'room-share' },
      { name: '邻县', organisations: 'circles', part: 'night-readers' },
    ];
    const data = comparisonData(atlas, chart('comparison', { facts: ['rooms'], rows, missing: '总数未见', caveat: '不是排名' }));
    expect(data.areas).toMatchObject([
      { name: '本县', when: '日期未注明', whole: { text: '42间' }, share: { text: '85.7%' }, organisations: { text: '12支' } },
      { name: '邻县', when: '2023年11月', whole: null, share: null, part: { text: '约80人' } },
    ]);
  });
});
