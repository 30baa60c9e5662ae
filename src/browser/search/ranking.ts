import MiniSearch from 'minisearch';
import type { IndexedRecord } from '../../domain/search-index.ts';

interface Weighed extends IndexedRecord {
  readonly id: number;
}

/** 汉字 in twos, as no two programs agree on where Chinese words end; letters and numbers as they are. */
export function tokens(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '');
  return [...plain.matchAll(/\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?%?/gu)].flatMap(([run]) => {
    const characters = [...run];
    if (!/^\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
  });
}

/** Weighs records against words, rare words the more: for those that have the words, though not in a row. */
export class Ranking {
  readonly #index = new MiniSearch<Weighed>({
    fields: ['title', 'number', 'of', 'text', 'body'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, number: 3, text: 2 }, prefix: (term) => /^[\da-z]{2}/.test(term) },
  });

  /** Reads all records, a few at a time, so that a slow phone goes on answering its reader. */
  static async over(records: readonly IndexedRecord[]): Promise<Ranking> {
    const ranking = new Ranking();
    await ranking.#index.addAllAsync(
      records.map((record, id) => ({ ...record, id })),
      { chunkSize: 20 },
    );
    return ranking;
  }

  /** Records with all words, or with any, by their number in the list, with their weight. */
  weigh(words: string, which: 'all' | 'any'): ReadonlyMap<number, number> {
    const hits = this.#index.search(words, { combineWith: which === 'all' ? 'AND' : 'OR' });
    return new Map(hits.map(({ id, score }) => [Number(id), score]));
  }
}
