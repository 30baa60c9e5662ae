import { describe, expect, test } from 'vitest';
import { isShown, known, layersOf, legend, SUMMARY, type LegendNames } from '../../src/map/layers.ts';
import { mapPlace } from './places.ts';

const NAMES: LegendNames = {
  groups: { kind: '类别', position: '位置', class: '城乡分类', named: '点名', stop: '参访', alliance: '联盟' },
  kind: { community: '社区', village: '村' },
  position: { site: '自己的位置', seat: '借用', schematic: '示意位置' },
  named: '示范社区',
  stop: '参访点位',
  alliance: (id) => `联盟${id}`,
};
const CITY = mapPlace({ precision: 'site', at: [117.6, 26.2], demonstration: true });
const TOWN = mapPlace({ kind: 'village', class: '镇中心区', precision: 'seat', at: [117.7, 26.2] });
const FARM = mapPlace({ kind: 'village', class: '村庄' });
const PLACES = [FARM, CITY, TOWN, FARM];

describe('the legend', () => {
  test('has the entries that the places have, each with their number, and no other', () => {
    expect(
      legend(PLACES, NAMES).map(({ name, entries }) => [name, entries.map(({ id, name: entry, count }) => `${id} ${entry}${count}`)]),
    ).toEqual([
      ['类别', ['kind-community 社区1', 'kind-village 村3']],
      ['位置', ['position-site 自己的位置1', 'position-seat 借用1', 'position-schematic 示意位置2']],
      ['城乡分类', ['class-村庄 村庄2', 'class-主城区 主城区1', 'class-镇中心区 镇中心区1']],
      ['点名', ['named-demonstration 示范社区1']],
    ]);
    expect(legend([], NAMES)).toEqual([]);
  });

  test('offers stops and alliances as soon as a place has one', () => {
    const more = [...PLACES, mapPlace({ stops: ['hall'], alliances: ['b', 'a'] }), mapPlace({ alliances: ['b'] })];
    expect(legend(more, NAMES).slice(4)).toEqual([
      { id: 'stop', name: '参访', entries: [{ id: 'stop-visit', name: '参访点位', count: 1 }] },
      {
        id: 'alliance',
        name: '联盟',
        entries: [
          { id: 'alliance-b', name: '联盟b', count: 2 },
          { id: 'alliance-a', name: '联盟a', count: 1 },
        ],
      },
    ]);
  });
});

describe('a place is shown', () => {
  test.each<[pressed: readonly string[], shown: readonly boolean[]]>([
    [[], [true, true, true]],
    [['kind-village'], [false, true, true]],
    [
      ['kind-village', 'kind-community'],
      [true, true, true],
    ],
    [
      ['kind-village', 'class-村庄'],
      [false, false, true],
    ],
    [
      ['class-村庄', 'class-主城区'],
      [true, false, true],
    ],
    [
      ['named-demonstration', 'kind-village'],
      [false, false, false],
    ],
    [[SUMMARY], [true, true, true]],
    [
      [SUMMARY, 'position-seat'],
      [false, true, false],
    ],
  ])('with %j pressed as it is of each group asked', (pressed, shown) => {
    expect([CITY, TOWN, FARM].map((place) => isShown(layersOf(place), pressed))).toEqual(shown);
  });

  test('by entries of this legend only: others are forgotten', () => {
    expect(known(['kind-village', 'stop-visit', SUMMARY, 'x'], ['kind-village'])).toEqual(['kind-village', SUMMARY]);
  });
});
