import type { Nodes } from 'mdast';
import { factPath } from '../domain/fact-path.ts';
import { idsOf } from '../reading/mdx-facts.ts';
import { versionOfData } from '../words/version.ts';
import { stopPath } from '../words/visit-paths.ts';
import { zhEvidence } from '../words/zh/evidence.ts';
import { zhPress } from '../words/zh/press.ts';
import { zhVisit } from '../words/zh/visit.ts';
import { zh } from '../words/zh.ts';
import { alliancesOf, listed } from './alliances.ts';
import type { Atlas } from './atlas.ts';
import { besideOf } from './beside.ts';
import { chartsShown } from './chart-use.ts';
import { relatedTo, teaserOf } from './initiatives.ts';
import { mentionsOf, townships } from './places.ts';
import { sourceName } from './sources.ts';
import { plain } from './texts.ts';
import { gapsOf } from './unknown.ts';
import { routesList } from './visits/routes.ts';

/** A page with all that it says beside its numbers, which have a record of their own. */
interface Page {
  readonly path: string;
  readonly name: string;
  readonly says: unknown;
}

/** A page with the check sum of its words. */
export interface PageSum {
  readonly path: string;
  readonly name: string;
  readonly sum: string;
}

/** A prose without the places of its words in the file: an empty line more is no other text. */
const withoutLines = (body: object): unknown =>
  JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'position' ? undefined : value)));

/** Photos that a prose shows; most show none, and then nothing is added to what a release has summed before. */
const photosIn = ({ content }: Atlas, body: Nodes): readonly unknown[] =>
  idsOf('Photo', body).map((id) => content.photos.find((photo) => photo.id === id)?.data);

/** What stands on a mechanism's page and not in its file. */
function initiatives(atlas: Atlas): readonly Page[] {
  return atlas.initiatives.map((entry) => {
    const alliances = idsOf('Alliance', entry.body).map((id) => atlas.alliances.get(id));
    const charts = chartsShown(entry).map((id) => atlas.charts.get(id));
    const related = relatedTo(atlas, entry).map(({ data }) => [data.name, data.title]);
    return { path: `/initiatives/${entry.id}/`, name: entry.data.name, says: [alliances, charts, related, ...photosIn(atlas, entry.body)] };
  });
}

/** Townships and places, each with the lists that name it. */
function places(atlas: Atlas): readonly Page[] {
  return townships(atlas).flatMap(({ places: own, ...township }): readonly Page[] => [
    { path: `/places/${township.code}/`, name: township.name, says: [township, own.map(({ code, name }) => [code, name])] },
    ...own.map((place): Page => {
      // It names those that it stands beside as well.
      const lists = alliancesOf(atlas, place.code).map(({ id, alliance, member }) => [id, alliance.name, member, listed(alliance)]);
      const mentions = mentionsOf(atlas, place.code).map(({ initiative, list, note }) => [initiative.id, list, note]);
      return { path: `/places/${place.code}/`, name: place.name, says: [place, township.position, lists, mentions] };
    }),
  ]);
}

function facts(atlas: Atlas): readonly Page[] {
  return [...atlas.facts.values()].map(({ id, label, scope, unit, note, derived, now }) => {
    const beside = besideOf(atlas, id).map((other) => [other.fact.id, other.note]);
    const words = [label, scope, unit, note, derived?.meaning, derived?.caution, now.asOfNote, beside];
    return { path: factPath(id), name: label, says: words };
  });
}

function unknown(atlas: Atlas): unknown {
  const { mechanisms, undated, memberships, positions, sources, stops, publisher } = gapsOf(atlas);
  return [
    mechanisms.map(({ what, supply }) => [what, supply]),
    undated.map(([, all]) => all.map(({ id }) => id)),
    memberships.map(({ id, data }) => [id, data.supply]),
    positions.map(([, all]) => all.map(({ code }) => code)),
    sources.map(({ id }) => id),
    stops.map(([what, all]) => [what, all.map(({ id }) => id)]),
    publisher,
  ];
}

/** The overview of all visits, every stop, and every route. */
function visits(atlas: Atlas): readonly Page[] {
  const routes = routesList(atlas);
  const teasers = [
    routes.map(({ id, route }) => [id, route.name, route.title]),
    [...atlas.stops].map(([id, { name, finding }]) => [id, name, finding]),
  ];
  return [
    { path: '/visit/', name: zhVisit.kicker, says: teasers },
    ...[...atlas.stops].map(([id, stop]): Page => ({ path: stopPath(id), name: stop.name, says: stop })),
    ...routes.map(({ path, route }): Page => ({ path, name: route.name, says: route })),
  ];
}

/** Pages that gather what stands elsewhere, and texts about the site. */
function others(atlas: Atlas): readonly Page[] {
  const { content } = atlas;
  const teasers = atlas.initiatives.map((entry) => {
    const { fact, caption, finding } = teaserOf(atlas, entry);
    return [entry.data.name, fact.id, caption, finding];
  });
  const drawn = content.townships.map(({ data }) => [data.position, data.places.map(({ code, position }) => [code, position])]);
  return [
    { path: '/', name: zhEvidence.uses.home, says: [content.story?.data, teasers] },
    { path: '/initiatives/', name: zh.nav.initiatives, says: teasers },
    { path: '/map/', name: zhEvidence.uses.map, says: [content.geography.map(({ data }) => data), drawn] },
    { path: '/glossary/', name: zh.footer.glossary, says: content.glossary.map(({ id, data }) => [id, data]) },
    { path: '/corrections/', name: zh.footer.corrections, says: content.corrections.map(({ id, data }) => [id, data]) },
    { path: '/unknown/', name: zh.footer.unknown, says: unknown(atlas) },
    ...(content.press ? [{ path: '/press/', name: zhPress.name, says: content.press.data }] : []),
    ...content.pages.map(({ id, data, body }): Page => ({
      path: `/${id}/`,
      name: plain(atlas, data.title),
      says: [data, withoutLines(body), ...photosIn(atlas, body)],
    })),
  ];
}

/** Every page of which a release keeps the check sum, so that the next one can say which texts changed. */
export function pageSums(atlas: Atlas): readonly PageSum[] {
  const pages: readonly Page[] = [
    ...others(atlas),
    ...initiatives(atlas),
    ...[...atlas.alliances].map(([id, data]): Page => ({ path: `/alliances/${id}/`, name: data.name, says: data })),
    ...[...atlas.charts].map(([id, data]): Page => ({ path: `/charts/${id}/`, name: plain(atlas, data.title), says: data })),
    ...places(atlas),
    ...visits(atlas),
    ...[...atlas.sources].map(([id, data]): Page => ({ path: `/sources/${id}/`, name: sourceName(data), says: data })),
    ...facts(atlas),
  ];
  return pages.map(({ path, name, says }) => ({ path, name, sum: versionOfData(says) }));
}
