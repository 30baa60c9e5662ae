import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { searchRecords } from '../../src/catalogue/search-records.ts';
import { plain } from '../../src/catalogue/texts.ts';
import { routesList, stopsList } from '../../src/catalogue/visits/routes.ts';
import { stopOf } from '../../src/catalogue/visits/stops.ts';
import { readContent } from '../../src/reading/content.ts';
import { LONGEST_TITLE } from '../../src/words/page-title.ts';

describe('the routes of this site', () => {
  const own = openAtlas(readContent(new URL('../../content', import.meta.url).pathname).content);

  test('are three, and come to every stop', () => {
    expect(routesList(own).map(({ route }) => route.name)).toEqual(['城市近邻线', '乡村联建线', '半日综合线']);
    expect(new Set(routesList(own).flatMap(({ legs }) => legs.map(({ stop }) => stop.id)))).toEqual(new Set(own.stops.keys()));
  });

  test('come to the demonstration communities that the source names, and to the villages that are known to be shown', () => {
    const names = stopsList(own).map(({ stop }) => stop.name);
    expect(names).toEqual(
      expect.arrayContaining([
        '北门社区',
        '东霞社区',
        '群二社区',
        '建新社区',
        '小蕉村',
        '红印山1号',
        '徐碧中央商务区',
        '绿都楼宇',
        '西际村',
      ]),
    );
  });

  test('have titles that stay whole behind their names, in tabs and in chats', () => {
    const long = routesList(own).flatMap(({ route }) => [...`${route.name}：${plain(own, route.title)}`].slice(LONGEST_TITLE));
    expect(long).toEqual([]);
  });

  test('have no time on the way, because none is public', () => {
    expect(routesList(own).every(({ minutes }) => minutes.travel === 0 && minutes.missing > 0 && minutes.total === minutes.visits)).toBe(
      true,
    );
  });

  test('and all stops are found by the search, routes before stops', () => {
    const records = searchRecords(own).filter(({ kind }) => kind === 'visit');
    expect(records.map(({ path }) => path)).toEqual([...routesList(own), ...stopsList(own)].map(({ path }) => path));
    expect(records.find(({ title }) => title === '绿都楼宇')?.text).toContain('5个党支部');
  });

  test('put no stop where nobody has said that it is', () => {
    const nowhere = stopsList(own).filter(({ spot }) => spot === undefined);
    expect(nowhere.map(({ id, position }) => [id, position])).toEqual([
      ['hongyinshan', null],
      ['lvdu', null],
      ['xubi-cbd', null],
    ]);
    expect(stopOf(own, 'xiaojiao').spot?.place.kind).toBe('village');
  });
});
