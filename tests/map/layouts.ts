import type { MapLayout } from '../../src/map/layout.ts';

/** A layout with nothing in it, and what is said otherwise. */
export function mapLayout(changes: Partial<MapLayout> = {}): MapLayout {
  return {
    from: 0,
    zoom: 10,
    centre: [117.6, 26.2],
    width: 288,
    height: 380,
    dot: 4,
    text: { township: 13, station: 12 },
    groups: {},
    places: {},
    own: {},
    labels: {},
    still: {},
    ...changes,
  };
}
