import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/catalogue/atlas.ts';
import { draftRelease, lastRelease } from '../../src/catalogue/releases.ts';
import { signOff, type SignOff } from '../../src/catalogue/sign-off.ts';
import { onPublishedSite, type Edited } from './published.ts';

function reported(edit: (site: Edited) => void, texts: Readonly<Record<string, string>> = {}): SignOff {
  return onPublishedSite((site) => {
    edit(site);
    const atlas: Atlas = site.atlas();
    const since = lastRelease(atlas);
    return signOff(atlas, since, draftRelease(atlas, { ...since?.texts, ...texts }), ':root { --ink: black }');
  });
}

const more = ({ change }: Edited): void => {
  change('facts/reading-rooms.yaml', 'value: 42', 'value: 43');
  change('facts/reading-rooms.yaml', 'span: 42间', 'span: 43间');
};

describe('a number that changed', () => {
  const found = reported(more);

  test('is told before and after, with the pages that print it', () => {
    expect(found.numbers[0]).toMatchObject({
      change: { kind: 'value', id: 'rooms', old: '42间', now: '43间' },
    });
    expect(found.numbers[0]?.pages.map(({ path }) => path)).toEqual([
      '/initiatives/reading-rooms/',
      '/initiatives/river-watch/',
      '/charts/rooms-bars/',
      '/charts/rooms-units/',
      '/',
      '/press/',
      '/press/facts/',
      '/sources/yunxiu/',
    ]);
    const listed = found.pages.map(({ path, kind }) => `${kind} ${path}`);
    for (const path of [
      '/facts/rooms/',
      '/facts/room-share-computed/',
      '/initiatives/river-watch/',
      '/charts/rooms-bars/',
      '/',
      '/sources/yunxiu/',
    ])
      expect(listed).toContain(`numbers ${path}`);
    expect(found.pages).toContainEqual({ path: '/initiatives/river-watch/', name: '河道巡护', kind: 'numbers' });
    expect(new Set(found.pages.map(({ path }) => path)).size).toBe(found.pages.length);
  });

  test('is drawn as it was and as it is', () => {
    expect(found.charts.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['changed rooms-bars', 'changed rooms-units']);
    for (const { before, after } of found.charts) {
      expect(before).toMatch(/^<svg/);
      expect(before).not.toBe(after);
    }
    expect(found.charts[0]?.before).toContain('42间');
    expect(found.charts[0]?.after).toContain('43间');
  });
});

test('a chart of which only the words changed is drawn the same', () => {
  const [only, ...others] = reported(({ change }) => {
    change('charts/rooms-bars.yaml', 'subtitle: 间', 'subtitle: 书屋，间');
  }).charts;
  expect(others).toEqual([]);
  expect(only?.before).toBe(only?.after);
});

describe('words that changed are told by page', () => {
  const pagesAfter = (edit: (site: Edited) => void): readonly string[] =>
    reported((site) => {
      // The release of the base tree is an old one, which kept the words of mechanisms only.
      site.release('2024-05-02');
      edit(site);
    }).pages.map(({ path, kind }) => `${kind} ${path}`);

  test.each([
    [
      'a list of members',
      'alliances/river-league.yaml',
      '石桥村',
      '石桥新村',
      ['changed /alliances/river-league/', 'changed /places/990101101201/'],
    ],
    ['what is said of a place', 'places/990101101.yaml', 'note: ', 'note: 又，', ['changed /places/990101101201/']],
    ['a step of the story', 'story.yaml', 'title: ', 'title: 又，', ['changed /']],
    ['a term', 'glossary/deposit.yaml', 'meaning: ', 'meaning: 又，', ['changed /glossary/']],
    ['a text about the site', 'pages/about.mdx', '\n---\n', '\n---\n\n又一段。\n', ['changed /about/']],
    [
      'the caption of a chart',
      'charts/rooms-bars.yaml',
      'subtitle: 间',
      'subtitle: 书屋，间',
      ['changed /charts/rooms-bars/', 'changed /initiatives/reading-rooms/'],
    ],
    [
      'what a number counts',
      'facts/reading-rooms.yaml',
      'label: 书屋\n',
      'label: 农家书屋\n',
      ['changed /facts/rooms/', 'words /', 'words /charts/rooms-bars/'],
    ],
  ])('%s', (_what, file, from, to, pages) => {
    expect(
      pagesAfter(({ change }) => {
        change(file, from, to);
      }),
    ).toEqual(expect.arrayContaining(pages));
  });

  test('and nothing else is', () => {
    expect(
      pagesAfter(({ change }) => {
        change('glossary/deposit.yaml', 'meaning: ', 'meaning: 又，');
      }),
    ).toEqual(['changed /glossary/']);
    expect(
      pagesAfter(({ change }) => {
        change('pages/about.mdx', '\n---\n', '\n---\n\n\n');
      }),
    ).toEqual([]);
  });

  test('but not against a release that did not keep them', () => {
    expect(reported(() => undefined).pagesCompared).toBe(false);
  });
});

test('texts that changed are told by page, and nothing where nothing did', () => {
  expect(reported(() => undefined)).toMatchObject({ numbers: [], pages: [], charts: [] });
  const { pages } = reported(() => undefined, { 'river-watch': '0'.repeat(16) });
  expect(pages.map(({ path, kind }) => [path, kind])).toEqual([['/initiatives/river-watch/', 'changed']]);
});
