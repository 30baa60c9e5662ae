import { expect, test } from 'vitest';
import { factOf, openAtlas } from '../../src/catalogue/atlas.ts';
import { noteOf } from '../../src/catalogue/brief.ts';
import { overviewOf } from '../../src/catalogue/overview.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { factsIn } from '../../src/words/template.ts';

const atlas = openAtlas(readContent(contentRoot()).content);
const { rows, notes } = overviewOf(atlas);

test('every number of a title has its own evidence beside it, and so has the number in front of all', () => {
  for (const { entry, number, notes: proofs } of rows) {
    const clauses = proofs.map(({ fact, proof }) => proof || fact.id);
    const wanted = [number.id, ...factsIn(entry.data.title)].map((id) => {
      const fact = factOf(atlas, id);
      return fact.derived ? noteOf(atlas, fact).proof : (fact.now.evidence?.quote ?? id);
    });
    expect(clauses).toEqual([...new Set(wanted)]);
    expect(proofs.flatMap(({ fact, proof }) => (proof === '' && fact.proof !== 'counted' ? [fact.id] : []))).toEqual([]);
  }
});

test('no evidence has brackets of its own, because sheets print it in brackets', () => {
  for (const { where } of [...notes, ...rows.flatMap(({ notes: proofs }) => proofs)]) expect(where).not.toMatch(/（[^（）]*。?）$/);
});
