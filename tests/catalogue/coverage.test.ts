import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { accounted, notFactsOf, paragraphsOf } from '../../src/catalogue/coverage.ts';
import { quotesOf } from '../../src/catalogue/sources.ts';
import { atlasWith } from './base.ts';

const atlas = atlasWith();
const print = atlas.content.fingerprints[0]?.data;

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
    for (const { part, paragraph, clauses, numerals, counts } of paragraphs) {
      const own = print?.clauses.filter((clause) => clause.part === part && clause.paragraph === paragraph) ?? [];
      expect(clauses).toHaveLength(own.length);
      expect(numerals.all).toBe(own.flatMap((clause) => clause.numerals).length);
      expect(numerals.facts + numerals.others).toBe(numerals.all);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(clauses.length);
      expect(accounted({ clauses, numerals })).toEqual([clauses.length + numerals.all, clauses.length + numerals.all]);
    }
  });

  test.each([
    ['title', 1, { fact: 0, list: 0, text: 0, rhetoric: 2 }],
    ['body', 1, { fact: 0, list: 0, text: 3, rhetoric: 7 }],
    ['body', 2, { fact: 8, list: 2, text: 10, rhetoric: 0 }],
    ['body', 4, { fact: 6, list: 5, text: 5, rhetoric: 4 }],
  ])('%s %i is told in full', (part, paragraph, counts) => {
    expect(paragraphs.find((one) => one.part === part && one.paragraph === paragraph)?.counts).toEqual(counts);
  });

  test('hold their own quotations, in the order of the clauses', () => {
    const body = paragraphs.find(({ part, paragraph }) => part === 'body' && paragraph === 4);
    expect(body?.quotes.map(({ at }) => at?.clause)).toEqual([10, 11, 12, 13, 15, 17]);
    expect(paragraphs.flatMap(({ quotes }) => quotes)).toHaveLength(quotesOf(atlas, 'yunxiu').length);
  });

  test('say where they are retold, and what is missing when nobody has told it', () => {
    expect(paragraphs.find(({ part, paragraph }) => part === 'body' && paragraph === 4)?.told?.id).toBe('river-watch');
    const untold = openAtlas({ ...atlas.content, dispositions: [] });
    const [title] = paragraphsOf(untold, 'yunxiu');
    expect(title?.clauses).toEqual([null, null]);
    expect(title && accounted(title)).toEqual([0, 2]);
  });

  test('are none without a fingerprint', () => {
    expect(paragraphsOf(atlas, 'evening-paper')).toEqual([]);
  });
});

test('numerals that are no facts keep their reason, and how often they stand in the text', () => {
  expect(notFactsOf(atlas, 'yunxiu')).toEqual([
    { numeral: '两', because: '“两件小事”是引子', times: 1 },
    { numeral: '一', because: '虚指，不是数量', times: 7 },
    { numeral: '12', because: '前文已经立成数据点', times: 1 },
  ]);
  expect(notFactsOf(atlas, 'register')).toEqual([]);
});
