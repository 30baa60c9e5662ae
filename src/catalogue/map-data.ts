import type { MapData, MapPlace } from '../map/data.ts';
import { mapLayouts, type MapFile } from '../map/layout.ts';
import type { Place, Township } from '../schema/place.ts';
import { alliancesOf } from './alliances.ts';
import type { Atlas } from './atlas.ts';
import { mentionsOf, townships } from './places.ts';
import { stopsAt } from './visits/at-place.ts';

function placeOf(atlas: Atlas, township: Township, { code, name, kind, class: of, position }: Place): MapPlace {
  const stops = stopsAt(atlas, code).map(({ id }) => id);
  return {
    code,
    name,
    kind,
    class: of,
    township: township.code,
    ...(position ? { precision: position.precision, at: [position.lng, position.lat] as const } : { precision: 'schematic' as const }),
    demonstration: mentionsOf(atlas, code).length > 0,
    // One file can stand for two organisations that both have it.
    alliances: [...new Set(alliancesOf(atlas, code).map(({ id }) => id))],
    ...(stops.length > 0 ? { stops } : {}),
  };
}

/** All that a map draws: the register with its positions, the river and the stations. */
export function mapData(atlas: Atlas): MapData {
  const units = townships(atlas);
  const geography = atlas.content.geography.map(({ data }) => data);
  const rivers = geography.filter((one) => one.kind === 'river');
  return {
    townships: units.map(({ code, name, position: { lng, lat, note } }) => ({
      code,
      name,
      at: [lng, lat],
      ...(note === undefined ? {} : { note }),
    })),
    places: units.flatMap((unit) => unit.places.map((place) => placeOf(atlas, unit, place))),
    river: rivers.flatMap(({ lines }) => lines),
    ...(rivers[0] ? { riverName: rivers[0].name } : {}),
    stations: geography.flatMap((one) => (one.kind === 'stations' ? one.points : [])),
  };
}

const files = new WeakMap<Atlas, MapFile>();

/** `/map/data.json`: what a map draws, and where it stands at each width. Made once for all pages of a build. */
export function mapFile(atlas: Atlas): MapFile {
  const known = files.get(atlas);
  if (known) return known;
  const data = mapData(atlas);
  const file = { ...data, layouts: mapLayouts(data) };
  files.set(atlas, file);
  return file;
}
