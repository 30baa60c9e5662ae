import { describe, expect, test } from 'vitest';
import { countedFrom, quoteAnchor, quotesOf, sourceName } from '../../src/catalogue/sources.ts';
import { clauseKey } from '../../src/words/fingerprint.ts';
import { Source } from '../../src/schema/source.ts';
import { atlasWith } from './base.ts';

const atlas = atlasWith();

describe('quotations of a source', () => {
  test('stand in the order of its text, those of alliances and places among those of facts', () => {
    const keys = atlas.fingerprints.get('yunxiu')?.clauses.map(clauseKey) ?? [];
    const places = quotesOf(atlas, 'yunxiu').map(({ at }) => keys.indexOf(at ? clauseKey(at) : ''));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const named = quotesOf(atlas, 'yunxiu').flatMap(({ mentions }) => mentions.map(({ path }) => path));
    expect(named.toSorted()).toEqual(['/alliances/reading-circles/', '/alliances/river-league/']);
  });

  test('have an address on the page of their source', () => {
    const anchors = quotesOf(atlas, 'yunxiu').map(({ quote }) => quoteAnchor(atlas, { source: 'yunxiu', quote }));
    expect(anchors).toEqual(anchors.map((_, index) => `q-${index + 1}`));
  });

  test('are told once with all the facts they prove', () => {
    const quote = quotesOf(atlas, 'yunxiu').find(({ facts }) => facts.some(({ id }) => id === 'patrolled'));
    expect([quote?.quote, quote?.facts.map(({ id }) => id)]).toEqual(['实现巡护和处置两个100%', ['patrolled', 'handled']]);
  });

  test('of a source without fingerprint have no place in it', () => {
    expect(quotesOf(atlas, 'evening-paper').map(({ quote, at }) => [quote, at])).toEqual([['每晚约80人来书屋夜读', undefined]]);
    expect(quotesOf(atlas, 'register')).toEqual([]);
  });

  test('of earlier readings stay', () => {
    const facts = `facts:
  - id: growing
    label: 甲
    scope: 乙
    unit: 个
    observations:
      - { asOf: '2023', value: 1, source: evening-paper, quote: 先有1个在那里, span: 1个 }
      - { asOf: '2024', value: 2, source: yunxiu, quote: 石桥2个村结成护河联盟, span: 2个 }\n`;
    expect(quotesOf(atlasWith({ facts: { zz: facts } }), 'evening-paper').map(({ quote }) => quote)).toContain('先有1个在那里');
  });
});

test.each([
  ['a title', '书屋亮到夜里', '书屋亮到夜里'],
  ['no title', '（题名未载）', '云岫晚报2023年11月（题名未载）'],
])('a source with %s is called so', (_name, title, name) => {
  expect(sourceName(Source.parse({ title, outlet: '云岫晚报', published: '2023-11', kind: 'news', seen: 'copy' }))).toBe(name);
});

test('numbers that this site counts rest on the source that they are counted from', () => {
  expect(countedFrom(atlas, 'register').map(({ id }) => id)).toEqual(['listed-places']);
  expect(countedFrom(atlas, 'yunxiu')).toEqual([]);
});
