import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXED_ROUTES, routesOf, TABLE_ROUTES } from '../../src/checks/routes.ts';
import { readContent } from '../../src/reading/content.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

test('the fixed routes are the pages in the code that no content decides', () => {
  const files = readdirSync(`${ROOT}/src/pages`, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:astro|ts)$/.test(path));
  const fixed = files
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => !path.includes('[') && path !== '/404.astro')
    .map((path) => (path.endsWith('.ts') ? path.slice(0, -3) : `${path.replace(/(?:\/index)?\.astro$/, '')}/`));
  expect(fixed.sort()).toEqual([...FIXED_ROUTES].sort());
});

test('facts, initiatives, alliances, charts, townships, places and sources have pages', () => {
  const { content } = readContent(`${ROOT}/tests/sites/_base`);
  expect([...routesOf(content)].filter((route) => ![...FIXED_ROUTES, ...TABLE_ROUTES].includes(route)).sort()).toEqual([
    '/alliances/reading-circles/',
    '/alliances/river-league/',
    '/boards/reading-rooms/',
    '/boards/river-watch/',
    '/brief/reading-rooms/',
    '/brief/river-watch/',
    '/charts/rooms-bars.csv',
    '/charts/rooms-bars.json',
    '/charts/rooms-bars.png',
    '/charts/rooms-bars.small.svg',
    '/charts/rooms-bars.svg',
    '/charts/rooms-bars/',
    '/charts/rooms-units.csv',
    '/charts/rooms-units.json',
    '/charts/rooms-units.png',
    '/charts/rooms-units.small.svg',
    '/charts/rooms-units.svg',
    '/charts/rooms-units/',
    '/embed/rooms-bars/',
    '/embed/rooms-units/',
    '/facts/allowance/',
    '/facts/books/',
    '/facts/circles/',
    '/facts/funds/',
    '/facts/handled/',
    '/facts/league-villages/',
    '/facts/listed-places/',
    '/facts/listeners-per-story/',
    '/facts/listeners/',
    '/facts/night-readers/',
    '/facts/open-hours/',
    '/facts/patrolled/',
    '/facts/pilot-communities/',
    '/facts/pilot-villages/',
    '/facts/pilots/',
    '/facts/room-share-computed/',
    '/facts/room-share/',
    '/facts/rooms/',
    '/facts/slots/',
    '/facts/stories/',
    '/facts/teams/',
    '/facts/village-rooms/',
    '/facts/watchers-per-team/',
    '/facts/watchers/',
    '/initiatives/reading-rooms/',
    '/initiatives/river-watch/',
    '/places/990101101/',
    '/places/990101101001/',
    '/places/990101101201/',
    '/places/990101101202/',
    '/present/overview/',
    '/present/reading-rooms/',
    '/present/river-watch/',
    '/press/charts/rooms-bars.png',
    '/press/charts/rooms-units.png',
    '/s/reading-rooms/',
    '/s/river-watch/',
    '/s/rooms-bars/',
    '/s/rooms-units/',
    '/sources/evening-paper/',
    '/sources/register/',
    '/sources/yunxiu/',
  ]);
});
