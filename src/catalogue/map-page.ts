import { boundary } from '../map/boundary.ts';
import { baseMap, type BaseMap } from '../map/base-map.ts';
import type { MapPlace, MapTownship } from '../map/data.ts';
import { legend, type LegendGroup } from '../map/layers.ts';
import type { Kind } from '../domain/fact.ts';
import type { BoundaryFile } from '../schema/boundary.ts';
import { zhMapPage as zh } from '../words/zh/map-page.ts';
import type { Atlas } from './atlas.ts';
import { mapFile } from './map-data.ts';
import { groundsFor, townships, type Ground } from './places.ts';

/** The legend of this content: an alliance or a stop appears as soon as a place has one. */
export function mapLegend(atlas: Atlas): readonly LegendGroup[] {
  return legend(mapFile(atlas).places, {
    groups: zh.groups,
    kind: zh.kind,
    position: zh.position,
    named: zh.demonstration,
    stop: zh.visit,
    alliance: (id) => atlas.alliances.get(id)?.name ?? id,
  });
}

/** The places of each township, in the order in which both are drawn. */
export function listedPlaces(atlas: Atlas): readonly { readonly unit: MapTownship; readonly places: readonly MapPlace[] }[] {
  const { townships, places } = mapFile(atlas);
  const byTownship = Map.groupBy(places, ({ township }) => township);
  return townships.map((unit) => ({ unit, places: byTownship.get(unit.code) ?? [] }));
}

/** Under which key the panel finds what reaches a place: all alike share one, and a list that is supplied parts them. */
export function reachKey(atlas: Atlas, kind: Kind, code: string): string {
  return ['reach', kind, ...groundsFor(atlas, kind, code).map(({ initiative, state }) => `${initiative.id}-${state}`)].join('-');
}

/** What the panel says of each key, once. */
export function panelReaches(atlas: Atlas): ReadonlyMap<string, { readonly kind: Kind; readonly grounds: readonly Ground[] }> {
  const asked = townships(atlas).flatMap(({ code, places }) => [{ code, kind: 'township' as const }, ...places]);
  return new Map(asked.map(({ code, kind }) => [reachKey(atlas, kind, code), { kind, grounds: groundsFor(atlas, kind, code) }]));
}

/** The boundary the publisher had approved, as it came; null where there is none. @throws RangeError, in Chinese, when it may not be drawn. */
export function publishedBoundary({ content }: Pick<Atlas, 'content'>): BoundaryFile | null {
  const [first] = content.boundaries;
  if (!first) return null;
  boundary(first.data, first.data.approval);
  return first.data;
}

/** The base map of the publisher: the key comes from the environment of the build, the approval number from site.yaml. Without either there is none. */
export function publishedBaseMap({ site }: Pick<Atlas, 'site'>, environment: NodeJS.ProcessEnv = process.env): BaseMap | null {
  return baseMap({ key: environment['TIANDITU_KEY'] ?? '', approval: site.mapApproval });
}
