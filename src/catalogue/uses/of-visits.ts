import { factsIn } from '../../words/template.ts';
import type { Atlas } from '../atlas.ts';
import { routePath, stopPath } from '../../words/visit-paths.ts';
import { routesList, stopsList } from '../visits/routes.ts';
import { factsOfStop } from '../visits/stops.ts';
import { besideInCard } from './of-mechanisms.ts';
import type { PageFacts } from './use.ts';

/** What the overview of all routes and stops prints: their titles and findings. */
export function hubFacts(atlas: Atlas): readonly string[] {
  return [...routesList(atlas).map(({ route }) => route.title), ...stopsList(atlas).map(({ stop }) => stop.finding)].flatMap(factsIn);
}

/** Stops: all that their texts print, and what stands in the cards of their numbers. */
export function stopFacts(atlas: Atlas): readonly PageFacts[] {
  return [...atlas.stops].map(([id, stop]) => {
    const own = factsOfStop(stop);
    const facts = new Set([...own, ...stop.facts.flatMap((fact) => besideInCard(atlas, fact))].filter((fact) => atlas.facts.has(fact)));
    return { use: { kind: 'stop', path: stopPath(id), name: stop.name }, facts };
  });
}

/** Routes: what they say of themselves, and why each stop stands where it stands. */
export function routeFacts(atlas: Atlas): readonly PageFacts[] {
  return routesList(atlas).map(({ id, route, legs }) => {
    const texts = [route.title, route.summary, ...legs.map(({ why = '' }) => why)];
    return { use: { kind: 'route', path: routePath(id), name: route.name }, facts: new Set(texts.flatMap(factsIn)) };
  });
}
