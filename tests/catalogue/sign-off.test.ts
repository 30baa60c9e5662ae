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
      pages: ['村级书屋', '河道巡护'],
    });
    expect(found.pages).toEqual([
      { path: '/initiatives/reading-rooms/', name: '村级书屋', kind: 'numbers' },
      { path: '/initiatives/river-watch/', name: '河道巡护', kind: 'numbers' },
    ]);
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

test('texts that changed are told by page, and nothing where nothing did', () => {
  expect(reported(() => undefined)).toMatchObject({ numbers: [], pages: [], charts: [] });
  const { pages } = reported(() => undefined, { 'river-watch': '0'.repeat(16) });
  expect(pages.map(({ path, kind }) => [path, kind])).toEqual([['/initiatives/river-watch/', 'changed']]);
});
