import type { InitiativeColumns, PlaceColumns, TownshipColumns } from '../../schema/tables/places.ts';
import { spell } from '../../words/pinyin.ts';
import { alliancesOf } from '../alliances.ts';
import type { Atlas } from '../atlas.ts';
import { chartsShown } from '../chart-use.ts';
import { factsOfInitiative } from '../initiatives.ts';
import { factsAbout, placesOfKind, townships } from '../places.ts';
import { plain } from '../texts.ts';

const idsAbout = (atlas: Atlas, code: string): string[] => factsAbout(atlas, code).map(({ id }) => id);

/** Every community and village, in the order of their codes. */
export function placeColumns(atlas: Atlas): readonly PlaceColumns[] {
  return townships(atlas)
    .flatMap(({ code: township, places }) =>
      places.map(({ code, name, official, kind, class: group, position, note }): PlaceColumns => ({
        code,
        name,
        official,
        kind,
        class: group,
        township,
        lng: position?.lng ?? null,
        lat: position?.lat ?? null,
        precision: position?.precision ?? null,
        positionSource: position?.source ?? null,
        pinyin: spell(name).pinyin,
        note: note === undefined ? null : plain(atlas, note),
        alliances: [...new Set(alliancesOf(atlas, code).map(({ id }) => id))],
        facts: idsAbout(atlas, code),
      })),
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Every township-level unit, in the order of their codes. */
export function townshipColumns(atlas: Atlas): readonly TownshipColumns[] {
  return townships(atlas).map((township): TownshipColumns => {
    const { code, name, kind, position, source } = township;
    return {
      code,
      name,
      kind,
      communities: placesOfKind(township, 'community').length,
      villages: placesOfKind(township, 'village').length,
      lng: position.lng,
      lat: position.lat,
      precision: position.precision,
      positionSource: position.source,
      source,
      facts: idsAbout(atlas, code),
    };
  });
}

/** Every mechanism, in its order. */
export function initiativeColumns(atlas: Atlas): readonly InitiativeColumns[] {
  return atlas.initiatives.map((entry): InitiativeColumns => {
    const { id, data } = entry;
    return {
      id,
      order: data.order,
      name: data.name,
      field: data.field,
      title: plain(atlas, data.title),
      finding: plain(atlas, data.finding),
      facts: factsOfInitiative(atlas, id).length,
      charts: [...chartsShown(entry)],
    };
  });
}
