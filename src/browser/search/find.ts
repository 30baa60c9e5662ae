import { SEARCH_KINDS } from '../../domain/search-record.ts';
import type { IndexedRecord, SearchIndex } from '../../domain/search-index.ts';
import { indexOfWhole, squash } from '../../words/squash.ts';
import type { Ranking } from './ranking.ts';
import { Spelling, type Reading } from './spelling.ts';
import { piecesOf, traditionalMap } from './typed.ts';

/** What was found: the best first, how letters were read, and the words to light up. */
export interface Found {
  readonly records: readonly IndexedRecord[];
  /** Every piece stands there as it was typed, or all words do somewhere, or some. */
  readonly how: 'phrase' | 'all' | 'some';
  readonly readings: readonly Reading[];
  readonly words: readonly string[];
}

interface Piece {
  readonly words: readonly string[];
  readonly reading: Reading | undefined;
}

/** The fields of a record, squashed. */
type Plain = Readonly<Record<'title' | 'number' | 'text' | 'body', string>>;

const shortName = (title: string): string => title.replace(/(?:社区|村|街道|镇|乡)$/, '');

/** How well a record has a word, the less the better: it is its name, begins it, stands in it, below it, on its page. */
function rank({ title, number, text, body }: Plain, word: string): number {
  if (title === word || shortName(title) === word || number === word || number.replace(/[^\d.%]+/g, '') === word) return 0;
  const has = (field: string): boolean => indexOfWhole(field, word) >= 0;
  if (indexOfWhole(title, word) === 0) return 1;
  return [has(title) || has(number), has(text), has(body), true].indexOf(true) + 2;
}

/** No field has it. */
const NOWHERE = 5;
/** Some of the words are not enough when they are less than this of what the best has. */
const ENOUGH = 0.4;

/** Answers what readers type. */
export class Search {
  readonly #index: SearchIndex;
  readonly #plain: readonly Plain[];
  readonly #traditional: ReadonlyMap<string, string>;
  readonly #ranking: Ranking;

  readonly #spelling: Spelling;

  constructor(index: SearchIndex, ranking: Ranking) {
    this.#index = index;
    this.#spelling = new Spelling(index.spelled);
    this.#traditional = traditionalMap(index.traditional);
    this.#plain = index.records.map(({ title, number = '', of = '', text, body = '' }) => ({
      title: squash(title).text,
      number: squash(number).text,
      text: squash(`${of}。${text}`).text,
      body: squash(body).text,
    }));
    this.#ranking = ranking;
  }

  find(typed: string): Found {
    const pieces = this.#spelling.join(piecesOf(typed, this.#traditional)).map((piece): Piece => {
      const reading = this.#spelling.read(piece);
      return { words: [piece, ...(reading?.words ?? [])], reading };
    });
    const words = pieces.flatMap((piece) => piece.words);
    const found = { readings: pieces.flatMap(({ reading }) => reading ?? []), words };
    if (pieces.length === 0) return { ...found, records: [], how: 'phrase' };
    const whole = pieces.map((piece) => piece.words[0] ?? '').join('');
    const meant = pieces.map(({ words: [own = ''], reading }) => reading?.words[0] ?? own).join(' ');
    const all = this.#ranking.weigh(meant, 'all');
    const phrases = this.#phrases(pieces, pieces.length > 1 ? whole : undefined, all);
    const rest = [...all.keys()].filter((at) => !phrases.includes(at));
    if (phrases.length + rest.length > 0)
      return { ...found, records: this.#records([...phrases, ...rest]), how: phrases.length > 0 ? 'phrase' : 'all' };
    const some = [...this.#ranking.weigh(meant, 'any')];
    const best = some[0]?.[1] ?? 0;
    return { ...found, records: this.#records(some.filter(([, weight]) => weight >= best * ENOUGH).map(([at]) => at)), how: 'some' };
  }

  /** Names that share characters with what was typed, when nothing was found. */
  near(typed: string, most = 6): readonly IndexedRecord[] {
    const characters = [...new Set(piecesOf(typed, this.#traditional).join(''))].filter((one) => /\p{Script=Han}/u.test(one));
    return this.#index.records
      .map((record) => ({ record, shared: characters.filter((one) => shortName(record.title).includes(one)).length }))
      .filter(({ record, shared }) => shared > 0 && (record.kind === 'place' || record.kind === 'initiative' || record.kind === 'term'))
      .toSorted((a, b) => b.shared - a.shared)
      .slice(0, most)
      .map(({ record }) => record);
  }

  /** Records in which every piece stands as it was typed, the best first. @param whole all pieces in a row, which is better still. */
  #phrases(pieces: readonly Piece[], whole: string | undefined, weights: ReadonlyMap<number, number>): readonly number[] {
    return this.#plain
      .flatMap((plain, at) => {
        const ranks = pieces.map(({ words }) => Math.min(...words.map((word) => rank(plain, word))));
        if (ranks.includes(NOWHERE)) return [];
        const inARow = whole === undefined ? NOWHERE : rank(plain, whole);
        const sum = inARow < NOWHERE ? inARow - NOWHERE : ranks.reduce((total, one) => total + one, 0);
        const kind = SEARCH_KINDS.indexOf(this.#index.records[at]?.kind ?? 'page');
        return [{ at, sum, kind, weight: weights.get(at) ?? 0 }];
      })
      .toSorted((a, b) => a.sum - b.sum || a.kind - b.kind || b.weight - a.weight || a.at - b.at)
      .map(({ at }) => at);
  }

  #records(numbers: readonly number[]): readonly IndexedRecord[] {
    return numbers.flatMap((at) => this.#index.records[at] ?? []);
  }
}
