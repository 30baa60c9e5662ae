import { factPath } from '../domain/fact-path.ts';
import type { Content } from '../reading/content.ts';
import { MAJOR, TABLE_FORMATS, TABLE_IDS } from '../schema/tables/all.ts';
import { nearest, suggest } from '../words/nearest.ts';
import { knownIds } from './known-ids.ts';
import { shortAddress } from './short-addresses.ts';

/** Pages and files that every site of ours has, whatever its content. A test compares this with `src/pages`. */
export const FIXED_ROUTES = [
  '/',
  '/initiatives/',
  '/places/',
  '/alliances/',
  '/places/index.json',
  '/map/',
  '/map/data.json',
  '/charts/',
  '/sources/',
  '/data/',
  '/data/index.json',
  '/data/datapackage.json',
  '/llms.txt',
  '/search/',
  '/unknown/',
  '/glossary/',
  '/corrections/',
  '/visit/',
  '/calendar/',
  '/calendar/party-day.ics',
  '/feed.xml',
  '/feed.json',
  '/robots.txt',
  '/about/',
  '/privacy/',
  '/attribution/',
] as const;

/** What every chart can be had as. */
const CHART_OUTPUTS = [
  '/charts/*/',
  '/charts/*.svg',
  '/charts/*.small.svg',
  '/charts/*.png',
  '/charts/*.csv',
  '/charts/*.json',
  '/embed/*/',
] as const;

/** What every table can be had as, at its newest address and at that of its edition. */
export const TABLE_ROUTES: readonly string[] = TABLE_IDS.flatMap((id) => [
  `/data/${id}/`,
  ...TABLE_FORMATS.flatMap((format) => [`/data/${id}.${format}`, `/data/${MAJOR}/${id}.${format}`]),
]);

/** Every address of this site, without old ones. Pages of files with problems count: they will be there. */
export function routesOf(content: Content): ReadonlySet<string> {
  const { 数据点, 机制, 来源, 地点, 乡镇街道, 联盟, 图, 点位, 线路 } = knownIds(content);
  return new Set([
    ...FIXED_ROUTES,
    ...[...数据点].map((id) => factPath(id)),
    ...TABLE_ROUTES,
    ...[...机制].map((id) => `/initiatives/${id}/`),
    ...[...乡镇街道, ...地点].map((code) => `/places/${code}/`),
    ...[...联盟].map((id) => `/alliances/${id}/`),
    ...[...来源].map((id) => `/sources/${id}/`),
    ...content.releases.map(({ id }) => `/releases/${id}.json`),
    ...[...点位].map((id) => `/visit/${id}/`),
    ...[...线路].flatMap((id) => [`/visit/routes/${id}/`, `/visit/routes/${id}.ics`]),
    ...[...机制, ...图, ...点位].map(shortAddress),
    ...content.charts.flatMap(({ id }) => CHART_OUTPUTS.map((output) => output.replace('*', id))),
  ]);
}

/** The page that an address seems to mean: in a folder of ours only the last step is compared, because the rest is always alike. */
export function suggestRoute(address: string, routes: ReadonlySet<string>, otherwise: string): string {
  const [, folder = '', last = ''] = /^(\/[^/]+\/)([^/]+)\/?$/.exec(address) ?? [];
  if (!routes.has(folder)) return suggest(address, routes, otherwise);
  const below = [...routes].flatMap((route) => (route.startsWith(folder) ? [route.slice(folder.length).replace(/\/$/, '')] : []));
  const near = nearest(last, below);
  return near === null ? otherwise : `是不是“${[`${folder}${near}/`, `${folder}${near}`].find((route) => routes.has(route)) ?? folder}”？`;
}
