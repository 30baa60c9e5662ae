import { describe, expect, test } from 'vitest';
import { mapData } from '../../src/catalogue/map-data.ts';
import { restingOn, stopsFrom } from '../../src/catalogue/passages.ts';
import { tableOf } from '../../src/catalogue/tables/table.ts';
import { stopsAt } from '../../src/catalogue/visits/at-place.ts';
import { routeOf, routesThrough, stopsList } from '../../src/catalogue/visits/routes.ts';
import { factsOfStop, stopOf } from '../../src/catalogue/visits/stops.ts';
import { atlasWith } from './base.ts';
import { VISITED } from './visited.ts';

const atlas = atlasWith(VISITED);
const hall = stopOf(atlas, 'bamboo-hall');
const walk = stopOf(atlas, 'river-walk');

/** A base tree whose village has a point of its own, with this line more in the file of its stop. */
const positioned = (more = ''): ReturnType<typeof atlasWith> =>
  atlasWith({
    ...VISITED,
    townships: {
      990101101: `code: '990101101'
name: 松影镇
kind: town
source: register
position: { lng: 118.5, lat: 26.5, precision: seat, source: register }
places:
  - { code: '990101101201', name: 竹湾村, official: 竹湾村委会, kind: village, class: 村庄, position: { lng: 118.4, lat: 26.4, precision: site, source: register } }
`,
    },
    stops: { ...VISITED.stops, 'bamboo-hall': `${VISITED.stops['bamboo-hall'] ?? ''}${more}` },
  });

describe('a stop', () => {
  test('has everything it names', () => {
    expect(hall).toMatchObject({ path: '/visit/bamboo-hall/', spot: { place: { name: '竹湾村' }, township: { name: '松影镇' } } });
    expect(hall.initiatives.map(({ id }) => id)).toEqual(['reading-rooms']);
    expect(hall.facts.map(({ now }) => now.text).slice(0, 2)).toEqual(['42间', '36间']);
    expect(hall.sources.map(({ id }) => id)).toEqual(['yunxiu', 'evening-paper']);
  });

  test('keeps empty what is not public', () => {
    expect([hall.stop.address, hall.stop.opening, hall.stop.access]).toEqual(['', '', '门口有台阶。']);
    expect([walk.stop.address, walk.stop.opening, walk.stop.access]).toEqual(['', '', '']);
  });

  test('has three talks, those it does not carry without words', () => {
    expect(hall.talks.map(({ seconds }) => seconds)).toEqual([30, 180, 600]);
    expect(hall.talks.map(({ paragraphs }) => paragraphs?.length ?? 0)).toEqual([1, 0, 0]);
    expect(hall.talks.map(({ length }) => length)).toEqual([122, 0, 0]);
  });

  test('names every fact that its texts print', () => {
    expect([...factsOfStop(hall.stop)].toSorted()).toEqual([...hall.stop.facts].toSorted());
  });

  test('that is asked for by a wrong id is an error in the words of an editor', () => {
    expect(() => stopOf(atlas, 'no-such-hall')).toThrow('没有编号是“no-such-hall”的点位');
  });

  describe('is drawn at the best point that is public:', () => {
    test('the seat of its township, and said to be schematic', () => {
      expect(hall.position).toMatchObject({ lng: 118.5, precision: 'schematic', of: 'township' });
    });
    test('that of its village', () => {
      expect(stopOf(positioned(), 'bamboo-hall').position).toMatchObject({ lng: 118.4, precision: 'site', of: 'place' });
    });
    test('its own', () => {
      const own = 'position: { lng: 118.3, lat: 26.3, precision: site, source: register }\n';
      expect(stopOf(positioned(own), 'bamboo-hall').position).toMatchObject({ lng: 118.3, of: 'stop' });
    });
    test('nowhere, when nothing is', () => {
      expect(walk.position).toBeNull();
    });
  });
});

describe('a route', () => {
  const round = routeOf(atlas, 'round');

  test('has its stops in their order, and the ways that somebody gives', () => {
    expect(round.legs.map(({ stop, travel }) => [stop.id, travel?.minutes ?? null])).toEqual([
      ['bamboo-hall', null],
      ['river-walk', 15],
    ]);
    expect(round.minutes).toEqual({ visits: 50, travel: 15, total: 65, missing: 0 });
  });

  test('counts no minutes for a way that nobody gives, and says that it is missing', () => {
    const untold = (VISITED.routes['round'] ?? '').replace(/\n {4}travel:.*/, '');
    const { minutes } = routeOf(atlasWith({ ...VISITED, routes: { round: untold } }), 'round');
    expect(minutes).toEqual({ visits: 50, travel: 0, total: 50, missing: 1 });
  });

  test('tells each stop what comes next', () => {
    expect(routesThrough(atlas, 'bamboo-hall').map(({ number, before, next }) => [number, before?.id, next?.id])).toEqual([
      [1, undefined, 'river-walk'],
    ]);
    expect(routesThrough(atlas, 'river-walk').map(({ number, before, next }) => [number, before?.id, next?.id])).toEqual([
      [2, 'bamboo-hall', undefined],
    ]);
  });

  test('that is asked for by a wrong id is an error', () => {
    expect(() => routeOf(atlas, 'square')).toThrow('没有编号是“square”的线路');
  });
});

describe('stops are found from', () => {
  test('the routes that come to them first, and all others after', () => {
    const back = (VISITED.routes['round'] ?? '').replace(/stops:[^]*/, 'stops:\n  - stop: river-walk\n  - stop: bamboo-hall\n');
    expect(stopsList(atlasWith({ ...VISITED, routes: { round: back } })).map(({ id }) => id)).toEqual(['river-walk', 'bamboo-hall']);
    expect(stopsList(atlasWith({ stops: VISITED.stops })).map(({ id }) => id)).toEqual(['bamboo-hall', 'river-walk']);
  });

  test('the place where they are, and the map of it', () => {
    expect(stopsAt(atlas, '990101101201').map(({ id }) => id)).toEqual(['bamboo-hall']);
    expect(stopsAt(atlas, '990101101202')).toEqual([]);
    expect(mapData(atlas).places.flatMap(({ code, stops }) => (stops ? [[code, stops]] : []))).toEqual([['990101101201', ['bamboo-hall']]]);
  });

  test('their sources: from the paragraph where one can be looked up, else from its page', () => {
    const found = [...restingOn(atlas, 'yunxiu')].flatMap(([key, all]) =>
      all.flatMap(({ kind, path }) => (kind === 'stop' ? [[key, path]] : [])),
    );
    expect(found).toEqual([
      ['2', '/visit/bamboo-hall/'],
      ['4', '/visit/river-walk/'],
    ]);
    expect(stopsFrom(atlas, 'evening-paper')).toEqual([{ path: '/visit/bamboo-hall/', name: '竹湾书屋' }]);
    expect(stopsFrom(atlas, 'yunxiu')).toEqual([]);
  });

  test('the tables, without degrees where only the township is known', () => {
    expect(tableOf(atlas, 'stops').rows[0]).toMatchObject({
      id: 'bamboo-hall',
      place: '990101101201',
      township: '990101101',
      address: null,
      lng: null,
      precision: 'schematic',
      positionSource: null,
      talks: ['halfMinute'],
      routes: ['round'],
    });
    expect(tableOf(positioned(), 'stops').rows[0]).toMatchObject({ lng: 118.4, lat: 26.4, precision: 'site', positionSource: 'register' });
    expect(tableOf(atlas, 'stops').rows[1]).toMatchObject({ place: null, township: null, precision: null });
    expect(tableOf(atlas, 'routes').rows).toMatchObject([{ stops: ['bamboo-hall', 'river-walk'], visits: 50, travel: 15, missing: 0 }]);
  });
});
