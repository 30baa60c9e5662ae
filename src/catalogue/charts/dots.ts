import type { PlaceDot, PlaceGroup, PlacesData } from '../../charts/places/data.ts';
import type { Place, Township } from '../../schema/place.ts';
import type { ChartOf } from '../../schema/chart.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { placesOfKind, townships } from '../places.ts';

/** The order of the register: communities first, then villages. */
function inOrder(township: Township): readonly Place[] {
  return [...placesOfKind(township, 'community'), ...placesOfKind(township, 'village')];
}

function dot({ code, name, kind }: Place, state: PlaceDot['state'] = 'covered'): PlaceDot {
  return { key: code, name, kind, state };
}

/** Townships in the order of the register's codes, each with its places as dots. */
export function townshipGroups(
  atlas: Pick<Atlas, 'content'>,
  toDot: (place: Place) => PlaceDot = (place) => dot(place),
): readonly PlaceGroup[] {
  return townships(atlas).map((township) => ({ key: township.code, label: township.name, places: inOrder(township).map(toDot) }));
}

/** Dots of a spec: of one kind or both, by township or by kind, all filled or only the named ones. */
export function placesData(atlas: Atlas, { show, by, marked, facts, names }: ChartOf<'places'>): PlacesData {
  const state = ({ code }: Place): PlaceDot['state'] => (marked.length === 0 || marked.includes(code) ? 'covered' : 'unknown');
  const kept = ({ kind }: Pick<Place, 'kind'>): boolean => show === 'all' || kind === show;
  const groups = townshipGroups(atlas, (place) => dot(place, state(place)))
    .map((group) => ({ ...group, places: group.places.filter(kept) }))
    .filter(({ places }) => places.length > 0);
  if (by === 'township')
    return {
      groups: groups.map((group) => ({ ...group, names: group.places.filter(({ key }) => marked.includes(key)).map(({ name }) => name) })),
      titles: names,
    };
  const kinds = (['community', 'village'] as const).filter((kind) => kept({ kind }));
  return {
    groups: kinds.map((kind) => {
      const fact = facts.map((id) => factOf(atlas, id)).find(({ covers }) => covers === kind);
      return {
        key: kind,
        label: fact?.label ?? zh.kind[kind],
        ...(fact ? { figure: fact.now.text } : {}),
        places: groups.flatMap(({ places }) => places.filter((place) => place.kind === kind)),
      };
    }),
    titles: names,
  };
}
