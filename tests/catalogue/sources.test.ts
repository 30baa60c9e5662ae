import { describe, expect, test } from 'vitest';
import { paragraphsOf, quotesOf, sourceName } from '../../src/catalogue/sources.ts';
import { Source } from '../../src/schema/source.ts';
import { atlasWith } from './base.ts';

const atlas = atlasWith();
const print = atlas.content.fingerprints[0]?.data;

describe('quotations of a source', () => {
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

describe('paragraphs of a source', () => {
  const paragraphs = paragraphsOf(atlas, 'yunxiu');

  test('stand in the order of the text', () => {
    expect(paragraphs.map(({ part, paragraph }) => `${part} ${paragraph}`)).toEqual([
      'title 1',
      'body 1',
      'heading 1',
      'body 2',
      'caption 1',
      'body 3',
      'heading 2',
      'body 4',
      'caption 2',
      'body 5',
    ]);
  });

  test('account for every clause and every numeral of the fingerprint', () => {
    for (const { part, paragraph, clauses, numerals, dispositions } of paragraphs) {
      const own = print?.clauses.filter((clause) => clause.part === part && clause.paragraph === paragraph) ?? [];
      expect(clauses).toBe(own.length);
      expect(numerals).toBe(own.flatMap((clause) => clause.numerals).length);
      expect(Object.values(dispositions).reduce((sum, count) => sum + count, 0)).toBe(clauses);
    }
  });

  test.each([
    ['title', 1, { fact: 0, list: 0, text: 0, rhetoric: 2 }],
    ['body', 1, { fact: 0, list: 0, text: 3, rhetoric: 7 }],
    ['body', 2, { fact: 8, list: 2, text: 10, rhetoric: 0 }],
    ['body', 4, { fact: 6, list: 5, text: 5, rhetoric: 4 }],
  ])('%s %i is told in full', (part, paragraph, counts) => {
    expect(paragraphs.find((one) => one.part === part && one.paragraph === paragraph)?.dispositions).toEqual(counts);
  });

  test('hold their own quotations, in the order of the clauses', () => {
    const body = paragraphs.find(({ part, paragraph }) => part === 'body' && paragraph === 4);
    expect(body?.quotes.map(({ at }) => at?.clause)).toEqual([10, 11, 12, 13, 15, 17]);
    expect(paragraphs.flatMap(({ quotes }) => quotes)).toHaveLength(quotesOf(atlas, 'yunxiu').length);
  });

  test('are none without a fingerprint', () => {
    expect(paragraphsOf(atlas, 'evening-paper')).toEqual([]);
  });
});

test.each([
  ['a title', '书屋亮到夜里', '书屋亮到夜里'],
  ['no title', '（题名未载）', '云岫晚报2023年11月（题名未载）'],
])('a source with %s is called so', (_name, title, name) => {
  expect(sourceName(Source.parse({ title, outlet: '云岫晚报', published: '2023-11', kind: 'news', seen: 'copy' }))).toBe(name);
});
