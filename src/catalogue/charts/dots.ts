import type { PlaceDot, PlaceGroup, PlacesData } from '../../charts/places/data.ts';
import { REGISTER_CLASSES, type Place, type Township } from '../../schema/place.ts';
import type { ChartOf } from '../../schema/chart.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { placesOfKind, townships } from '../places.ts';

/** The order of the register: communities first, then villages. */
function inOrder(township: Township): readonly Place[] {
  return [...placesOfKind(township, 'community'), ...placesOfKind(township, 'village')];
}

function dot({ code, name, kind, class: of }: Place, township: string, state: PlaceDot['state'] = 'covered'): PlaceDot {
  return { key: code, name, kind, state, township, class: of };
}

/** Townships in the order of the register's codes, each with its places as dots. */
export function townshipGroups(
  atlas: Pick<Atlas, 'content'>,
  stateOf: (place: Place) => PlaceDot['state'] = () => 'covered',
): readonly PlaceGroup[] {
  return townships(atlas).map((township) => ({
    key: township.code,
    label: township.name,
    places: inOrder(township).map((place) => dot(place, township.name, stateOf(place))),
  }));
}

/** The same dots in other groups; groups without a dot are left out. */
function regroup(
  groups: readonly PlaceGroup[],
  keys: readonly string[],
  keyOf: (place: PlaceDot) => string,
  head: (key: string) => Pick<PlaceGroup, 'label' | 'figure'>,
): readonly PlaceGroup[] {
  const all = groups.flatMap(({ places }) => places);
  return keys
    .map((key) => ({ key, ...head(key), places: all.filter((place) => keyOf(place) === key) }))
    .filter(({ places }) => places.length > 0);
}

/** Dots of a spec: of one kind or both, by township, by kind or by class, all filled or only the named ones. */
export function placesData(atlas: Atlas, { show, by, marked, facts }: ChartOf<'places'>): PlacesData {
  const groups = townshipGroups(atlas, ({ code }) => (marked.length === 0 || marked.includes(code) ? 'covered' : 'unknown'))
    .map((group) => ({ ...group, places: group.places.filter(({ kind }) => show === 'all' || kind === show) }))
    .filter(({ places }) => places.length > 0);
  switch (by) {
    case 'township':
      return {
        groups: groups.map((group) => ({
          ...group,
          names: group.places.filter(({ key }) => marked.includes(key)).map(({ name }) => name),
        })),
      };
    case 'kind': {
      const head = (kind: string): Pick<PlaceGroup, 'label' | 'figure'> => {
        const fact = facts.map((id) => factOf(atlas, id)).find(({ covers }) => covers === kind);
        return fact ? { label: fact.label, figure: fact.now.text } : { label: kind === 'village' ? zh.kind.village : zh.kind.community };
      };
      return { groups: regroup(groups, ['community', 'village'], ({ kind }) => kind, head) };
    }
    case 'class':
      return {
        groups: regroup(
          groups,
          REGISTER_CLASSES,
          (place) => place.class,
          (label) => ({ label }),
        ),
      };
  }
}
