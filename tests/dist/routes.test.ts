import { expect, test } from 'vitest';
import { OVERVIEW } from '../../src/checks/routes.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { ledgerOf } from '../../src/reading/ledger.ts';
import { TABLE_IDS } from '../../src/schema/tables/all.ts';
import { readSite } from './site.ts';

const { files, pages } = readSite();
const { content } = readContent(contentRoot());

/** Every route that the content asks for. A page more is a leftover of an old build, a page less is a lost one. */
const routes = [
  '/',
  '/404.html',
  '/corrections/',
  '/press/',
  '/press/facts/',
  ...[
    'initiatives',
    'places',
    'alliances',
    'map',
    'charts',
    'sources',
    'data',
    'search',
    'unknown',
    'glossary',
    'visit',
    'calendar',
    'about',
    'attribution',
    'privacy',
    'present',
    'brief',
    'brief/overview',
    'brief/booklet',
  ].map((name) => `/${name}/`),
  ...ledgerOf(content).map(({ id }) => `/facts/${id}/`),
  ...content.initiatives.flatMap(({ id }) => [`/initiatives/${id}/`, `/brief/${id}/`, `/boards/${id}/`]),
  ...content.townships.flatMap(({ data }) => [data.code, ...data.places.map(({ code }) => code)]).map((code) => `/places/${code}/`),
  ...content.alliances.map(({ id }) => `/alliances/${id}/`),
  ...content.sources.map(({ id }) => `/sources/${id}/`),
  ...content.charts.flatMap(({ id }) => [`/charts/${id}/`, `/embed/${id}/`]),
  ...TABLE_IDS.map((id) => `/data/${id}/`),
  ...content.stops.map(({ id }) => `/visit/${id}/`),
  ...content.routes.map(({ id }) => `/visit/routes/${id}/`),
  ...[...content.initiatives, ...content.charts, ...content.stops].map(({ id }) => `/s/${id}/`),
  ...[OVERVIEW, ...[...content.routes, ...content.initiatives].map(({ id }) => id)].map((id) => `/present/${id}/`),
  ...(content.moves?.data.moved ?? []).map(({ from }) => from),
  ...(content.moves?.data.withdrawn ?? []).map(({ path }) => path),
];

test('the pages are exactly those that the content asks for', () => {
  expect(pages.map(({ path }) => path).toSorted()).toEqual([...new Set(routes)].toSorted());
});

test('beside them stand only hashed assets, data and the site’s own icons', () => {
  const known =
    /^\/(?:_astro\/[\w.@-]+\.(?:css|js|svg|png|webp|woff2)|data\/(?:v1\/)?[\w-]+\.(?:json|csv|xlsx)|llms\.txt|map\/(?:data|boundary)\.json|(?:places|search)\/index\.json|charts\/[\w-]+\.(?:json|csv|png|svg|small\.svg)|qr\/[\w/-]+\.svg|share\/(?:square\/)?[\w-]+\.png|posters\/[\w-]+\.png|embed\.js|(?:icon|favicon)\.(?:svg|ico|png)|robots\.txt|sitemap\.xml|feed\.(?:xml|json)|press\/(?:charts\.zip|facts\.txt|map\.(?:png|svg)|charts\/[\w-]+\.png)|releases\/r\d+\.json|calendar\/party-day\.ics|visit\/routes\/[\w-]+\.ics|photos\/[a-z][a-z0-9-]*\.(?:webp|jpg)|LICENSE[\w.-]*)$/;
  expect([...files].filter((file) => !file.endsWith('.html') && !known.test(file))).toEqual([]);
});
