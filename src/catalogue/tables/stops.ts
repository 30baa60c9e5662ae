import type { RouteColumns, StopColumns } from '../../schema/tables/stops.ts';
import type { Atlas } from '../atlas.ts';
import { plain } from '../texts.ts';
import { routesList, routesThrough, stopsList } from '../visits/routes.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Every stop, as the routes come to them. Where only the township is known, nobody may take its seat for the stop: no degrees. */
export function stopColumns(atlas: Atlas): readonly StopColumns[] {
  return stopsList(atlas).map(({ id, stop, spot, position, talks, sources }): StopColumns => {
    const own = position?.precision === 'schematic' ? null : position;
    return {
      id,
      name: stop.name,
      finding: plain(atlas, stop.finding),
      place: stop.place ?? null,
      township: spot?.township.code ?? null,
      address: orNull(stop.address),
      lng: own?.lng ?? null,
      lat: own?.lat ?? null,
      precision: position?.precision ?? null,
      positionSource: own?.source ?? null,
      initiatives: stop.initiatives,
      minutes: stop.minutes,
      talks: talks.flatMap(({ slot, paragraphs }) => (paragraphs ? [slot] : [])),
      facts: stop.facts,
      routes: routesThrough(atlas, id).map(({ route }) => route.id),
      sources: [...new Set(sources.map((one) => one.id))],
    };
  });
}

/** Every route, in their order. */
export function routeColumns(atlas: Atlas): readonly RouteColumns[] {
  return routesList(atlas).map(({ id, route, legs, minutes }): RouteColumns => ({
    id,
    order: route.order,
    name: route.name,
    title: plain(atlas, route.title),
    summary: plain(atlas, route.summary),
    stops: legs.map(({ stop }) => stop.id),
    visits: minutes.visits,
    travel: minutes.travel,
    missing: minutes.missing,
  }));
}
