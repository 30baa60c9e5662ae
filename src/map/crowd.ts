import Supercluster from 'supercluster';
import type { LngLat, MapPlace } from './data.ts';
import type { Edges } from './fit.ts';

/** A place that stands alone at this zoom, or several that would cover each other. */
export type Gathered =
  | { readonly key: string; readonly at: LngLat; readonly place: MapPlace }
  | { readonly key: string; readonly at: LngLat; readonly count: number; readonly opensAt: number };

/** Thousands of places, gathered anew for each zoom. */
export interface Crowd {
  readonly within: (edges: Edges, zoom: number) => readonly Gathered[];
}

/** @param closest the zoom from which on every place stands alone. @param reach how near places must be to be gathered, in CSS pixels. */
export function crowdOf(places: readonly MapPlace[], closest: number, reach = 36): Crowd {
  const index = new Supercluster<{ readonly place: MapPlace }, object>({
    radius: reach,
    extent: 256,
    maxZoom: Math.max(0, Math.floor(closest) - 1),
  });
  index.load(
    places.flatMap((place) =>
      place.at
        ? [{ type: 'Feature' as const, properties: { place }, geometry: { type: 'Point' as const, coordinates: [...place.at] } }]
        : [],
    ),
  );
  return {
    within: ({ west, south, east, north }, zoom) =>
      index.getClusters([west, south, east, north], Math.floor(zoom)).map(({ properties, geometry }): Gathered => {
        const [lng = 0, lat = 0] = geometry.coordinates;
        if ('place' in properties) return { key: properties.place.code, at: [lng, lat], place: properties.place };
        const { cluster_id: id, point_count: count } = properties;
        return { key: `gathered-${id}`, at: [lng, lat], count, opensAt: index.getClusterExpansionZoom(id) };
      }),
  };
}
