import type { MapPlace } from '../../src/map/data.ts';

/** A place with nothing special about it, and what is said otherwise. */
export function mapPlace(changes: Partial<MapPlace> = {}): MapPlace {
  return {
    code: '350404001001',
    name: '甲社区',
    kind: 'community',
    class: '主城区',
    township: '350404001',
    precision: 'schematic',
    demonstration: false,
    alliances: [],
    ...changes,
  };
}
