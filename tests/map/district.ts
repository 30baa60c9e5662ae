import type { LngLat, MapData, MapPlace } from '../../src/map/data.ts';

/** A township of an invented district. */
export interface Unit {
  readonly at: LngLat;
  readonly communities: number;
  readonly villages: number;
  /** Points of its first places. */
  readonly own?: readonly LngLat[];
  /** Its first place borrows its point. */
  readonly seat?: boolean;
  readonly note?: string;
}

const NAMES = ['云岫', '松影', '竹湾', '石桥', '上溪', '鹿鸣', '白鹭', '半山'];

function placesOf({ at, communities, villages, own = [], seat = false }: Unit, township: string): readonly MapPlace[] {
  return Array.from({ length: communities + villages }, (_, index): MapPlace => {
    const kind = index < communities ? 'community' : 'village';
    const point = seat ? (index === 0 ? at : own[index - 1]) : own[index];
    return {
      code: `${township}${String(kind === 'community' ? index + 1 : 200 + index)}`,
      name: `${NAMES[index % NAMES.length] ?? ''}${kind === 'community' ? '社区' : '村'}`,
      kind,
      class: '村庄',
      township,
      precision: point === undefined ? 'schematic' : seat && index === 0 ? 'seat' : 'site',
      ...(point ? { at: point } : {}),
      demonstration: false,
      alliances: [],
    };
  });
}

/** An invented district. */
export function district(units: readonly Unit[], more: Partial<MapData> = {}): MapData {
  const codes = units.map((_unit, index) => String(990101101 + index));
  return {
    townships: units.map(({ at, note }, index) => ({
      code: codes[index] ?? '',
      name: `${NAMES[index % NAMES.length] ?? ''}街道`,
      at,
      ...(note === undefined ? {} : { note }),
    })),
    places: units.flatMap((unit, index) => placesOf(unit, codes[index] ?? '')),
    river: [],
    stations: [],
    ...more,
  };
}

/** Four townships at a river, two of them close together, with all that a map can show. */
export const SMALL = district(
  [
    {
      at: [117.6, 26.2],
      communities: 5,
      villages: 1,
      own: [
        [117.601, 26.2005],
        [117.6012, 26.2008],
      ],
    },
    { at: [117.605, 26.204], communities: 3, villages: 0, note: '这个点不准。' },
    { at: [117.5, 26.25], communities: 0, villages: 7, seat: true, own: [[117.48, 26.26]] },
    { at: [117.7, 26.15], communities: 1, villages: 12 },
  ],
  {
    river: [
      [
        [117.3, 26.1],
        [117.55, 26.18],
        [117.6, 26.21],
        [117.9, 26.3],
      ],
    ],
    riverName: '岫溪',
    stations: [
      { name: '云岫', at: [117.598, 26.203] },
      { name: '松影', at: [117.65, 26.24] },
      { name: '远方', at: [117.95, 26.4] },
    ],
  },
);
