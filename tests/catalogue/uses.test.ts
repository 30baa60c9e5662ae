import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { besideOf } from '../../src/catalogue/beside.ts';
import { relatedTo } from '../../src/catalogue/initiatives.ts';
import { panelReaches } from '../../src/catalogue/map-page.ts';
import { factsNamed } from '../../src/catalogue/named-facts.ts';
import { usesByKind, usesOf } from '../../src/catalogue/uses.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { Term } from '../../src/schema/term.ts';
import { factsIn } from '../../src/words/template.ts';
import { atlasWith } from './base.ts';

const atlas = atlasWith();
const paths = (id: string): readonly string[] => usesOf(atlas, id).map(({ path }) => path);

describe('a fact is used', () => {
  test.each([
    ['rooms', '/initiatives/reading-rooms/', 'by the page of its mechanism'],
    ['rooms', '/charts/rooms-bars/', 'by a chart that draws it'],
    ['rooms', '/facts/room-share-computed/', 'by a number that is computed from it'],
    ['rooms', '/sources/yunxiu/', 'by the source that proves it'],
    ['village-rooms', '/', 'by the home page, as the big number of a mechanism'],
    ['circles', '/unknown/', 'by the list of what is not known'],
    ['league-villages', '/alliances/river-league/', 'by an alliance that counts its members'],
    ['league-villages', '/places/990101101201/', 'by a place that it names'],
    ['listed-places', '/sources/register/', 'by the source that it is counted from'],
  ])('%s on %s, %s', (id, path) => {
    expect(paths(id)).toContain(path);
  });

  test('on each page once, kind by kind', () => {
    for (const id of atlas.facts.keys()) {
      expect(new Set(paths(id)).size).toBe(paths(id).length);
      expect(usesByKind(atlas, id).flatMap(([, uses]) => uses)).toHaveLength(paths(id).length);
    }
  });

  test('nowhere when nothing names it', () => {
    expect(usesOf(atlas, 'no-such-fact')).toEqual([]);
  });
});

test('a fact that a term, a related title or a panel of the map prints is used there', () => {
  const content = readContent(contentRoot()).content;
  const real = openAtlas(content);
  const used = (id: string): readonly string[] => usesOf(real, id).map(({ path }) => path);
  for (const { id, data } of content.glossary) for (const fact of factsNamed(Term, data)) expect(used(fact), id).toContain('/glossary/');
  for (const entry of real.initiatives)
    for (const { data } of relatedTo(real, entry))
      for (const fact of factsIn(data.title)) expect(used(fact)).toContain(`/initiatives/${entry.id}/`);
  const reaching = [...panelReaches(real).values()].flatMap(({ grounds }) => grounds.flatMap(({ facts }) => facts));
  expect(reaching.length).toBeGreaterThan(5);
  for (const { id } of reaching) expect(used(id)).toContain('/map/');
});

test('two facts that say the same thing stand on the pages of both', () => {
  const facts = `facts:
  - id: rooms-reported
    label: 晚报说的书屋
    scope: 云岫县
    unit: 间
    same:
      - { fact: rooms, note: '晚报写得晚，{stories}故事会以后又建了。' }
    observations:
      - { asOf: '2023-11', value: 45, source: evening-paper, quote: 全县已有书屋45间, span: 45间 }\n`;
  const both = atlasWith({ facts: { zz: facts } });
  expect(besideOf(both, 'rooms').map(({ fact }) => fact.id)).toEqual(['rooms-reported']);
  expect(besideOf(both, 'rooms-reported').map(({ fact, note }) => [fact.id, note])).toEqual([
    ['rooms', '晚报写得晚，{stories}故事会以后又建了。'],
  ]);
  expect(usesOf(both, 'rooms').map(({ path }) => path)).toContain('/facts/rooms-reported/');
  expect(usesOf(both, 'stories').map(({ path }) => path)).toEqual(expect.arrayContaining(['/facts/rooms/', '/facts/rooms-reported/']));
});
