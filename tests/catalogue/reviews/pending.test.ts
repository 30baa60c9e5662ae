import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openAtlas, type Atlas } from '../../../src/catalogue/atlas.ts';
import { isPending } from '../../../src/catalogue/reviews/pending.ts';
import { reviewColumns } from '../../../src/catalogue/tables/reviews.ts';
import { signForTest } from '../../../src/commands/published.ts';
import { readContent, type Content } from '../../../src/reading/content.ts';

/** The base tree, all of it approved. */
function approvedTree(): Content {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pending-'));
  try {
    cpSync(join(import.meta.dirname, '../../sites/_base'), folder, { recursive: true });
    signForTest(folder);
    return readContent(folder).content;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const content = approvedTree();

/** The same, but for one item that nobody has read. */
function without(record: string | null): Atlas {
  const reviews = content.reviews.filter(({ id }) => id !== record);
  expect(reviews.length).toBe(content.reviews.length - (record === null ? 0 : 1));
  return openAtlas({ ...content, reviews });
}

const PAGES = [
  '/',
  '/data/',
  '/about/',
  '/initiatives/reading-rooms/',
  '/initiatives/river-watch/',
  '/present/river-watch/',
  '/charts/rooms-bars/',
  '/embed/rooms-bars/',
  '/alliances/river-league/',
  '/facts/teams/',
  '/sources/evening-paper/',
  '/places/990101101201/',
] as const;

describe('a page waits when it shows an item that waits', () => {
  test.each<[string, string | null, readonly string[]]>([
    ['nothing waits', null, []],
    ['the names of the site', 'site', PAGES],
    ['a text about the site', 'pages-about', ['/', '/data/', '/about/']],
    ['a word that pages only link to', 'glossary-deposit', ['/', '/data/']],
    ['the story of the home page', 'story', ['/', '/data/']],
  ])('%s', (_what, record, waiting) => {
    const atlas = without(record);
    expect(PAGES.filter((path) => isPending(atlas, path))).toEqual(waiting);
  });

  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a mechanism',
      'initiatives-river-watch',
      ['/', '/initiatives/river-watch/', '/present/river-watch/'],
      ['/charts/rooms-bars/', '/sources/register/'],
    ],
    [
      'a chart',
      'charts-rooms-bars',
      ['/charts/rooms-bars/', '/embed/rooms-bars/', '/initiatives/reading-rooms/'],
      ['/initiatives/river-watch/'],
    ],
    ['numbers', 'facts-river-watch', ['/facts/teams/', '/initiatives/river-watch/', '/sources/yunxiu/'], ['/sources/register/']],
    [
      'the source of numbers',
      'sources-evening-paper',
      ['/sources/evening-paper/', '/initiatives/reading-rooms/'],
      ['/alliances/river-league/'],
    ],
    ['a township', 'places-990101101', ['/places/990101101201/'], ['/sources/evening-paper/']],
  ])('%s', (_what, record, waiting, not) => {
    const atlas = without(record);
    expect(waiting.filter((path) => !isPending(atlas, path))).toEqual([]);
    expect(not.filter((path) => isPending(atlas, path))).toEqual([]);
  });
});

test('the table of reviews says what became of each step, and names nobody', () => {
  const rows = reviewColumns(without('story')).filter(({ item }) => ['story', 'glossary/deposit'].includes(item));
  const now = /^[0-9a-f]{64}$/;
  expect(rows.map(({ item, step, state, time, signed }) => [item, step, state, time, signed !== null])).toEqual([
    ['story', '初审', '待审', null, false],
    ['story', '复审', '待审', null, false],
    ['story', '终审', '待审', null, false],
    ['glossary/deposit', '初审', '通过', '2024-01-05 10:00', true],
    ['glossary/deposit', '复审', '通过', '2024-01-05 11:00', true],
    ['glossary/deposit', '终审', '通过', '2024-01-05 12:00', true],
  ]);
  expect(rows.every(({ sha256, reviewer }) => now.test(sha256) && reviewer === null)).toBe(true);
});
