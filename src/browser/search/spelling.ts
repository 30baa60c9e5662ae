import type { Spelled } from '../../domain/search-index.ts';
import { editDistance } from '../../words/nearest.ts';

/** How letters were understood: as whole syllables, as their first letters, or with one letter wrong. */
export type Understood = 'pinyin' | 'initials' | 'typo';

/** What letters may stand for, the best first. */
export interface Reading {
  readonly how: Understood;
  readonly words: readonly string[];
}

/** Syllables in a row, with their 汉字: 小蕉 for xiao jiao, 蕉村 for jiao cun. */
interface Run {
  /** Where in its name it begins. */
  readonly start: number;
  readonly word: string;
  readonly letters: string;
  /** Without the last syllable, which may still be being typed. */
  readonly before: string;
  readonly initials: string;
}

const MOST = 8;
/** In shorter words one letter more or less makes a different one. */
const TYPO_FROM = 5;
/** Nor inside a longer name. */
const LONG_TYPO = 7;

function runsOf([name, pinyin]: Spelled): readonly Run[] {
  const syllables = pinyin.split(' ');
  const characters = [...name];
  return characters.flatMap((_, start) =>
    characters.slice(start).map((__, length): Run => {
      const own = syllables.slice(start, start + length + 1);
      return {
        start,
        word: characters.slice(start, start + length + 1).join(''),
        letters: own.join(''),
        before: own.slice(0, -1).join(''),
        initials: own.map((one) => one.charAt(0)).join(''),
      };
    }),
  );
}

/** From the surest reading to the boldest; one 汉字 alone is read by nobody's pinyin. */
const TESTS: readonly (readonly [Understood, (run: Run, typed: string) => boolean])[] = [
  ['pinyin', ({ letters, before }, typed) => before !== '' && letters === typed],
  ['initials', ({ initials, start }, typed) => typed.length > 1 && initials === typed && (start === 0 || typed.length > 2)],
  ['pinyin', ({ letters, before }, typed) => typed.length > 2 && letters.startsWith(typed) && before.length < typed.length],
  [
    'typo',
    ({ letters, before, start }, typed) =>
      typed.length >= TYPO_FROM &&
      (start === 0 || typed.length >= LONG_TYPO) &&
      before !== '' &&
      Math.abs(letters.length - typed.length) < 2 &&
      editDistance(letters, typed) === 1,
  ],
];

/** Reads letters as pinyin, by the names and words of the site. */
export class Spelling {
  readonly #spelled: readonly Spelled[];
  #runs: readonly Run[] | undefined;

  constructor(spelled: readonly Spelled[]) {
    this.#spelled = spelled;
  }

  /** Syllables typed apart, as input methods show them, put together where they spell a word of the site: `ye tan hui` is `yetanhui`. */
  join(pieces: readonly string[]): readonly string[] {
    const whole = pieces.join('');
    // Of all together one letter may be wrong; of some of them that would be guessing.
    if (pieces.length > 1 && ['pinyin', 'typo'].includes(this.read(whole)?.how ?? '')) return [whole];
    const joined: string[] = [];
    for (let at = 0; at < pieces.length;) {
      let end = pieces.length;
      while (end > at + 1 && this.read(pieces.slice(at, end).join(''))?.how !== 'pinyin') end -= 1;
      joined.push(pieces.slice(at, end).join(''));
      at = end;
    }
    return joined;
  }

  /** What letters may mean; undefined when nothing. @param typed `xiaojiao`, `xj`: small letters. */
  read(typed: string): Reading | undefined {
    if (!/^[a-z]+$/.test(typed)) return undefined;
    this.#runs ??= this.#spelled.flatMap(runsOf);
    for (const [how, test] of TESTS) {
      const words = new Set(this.#runs.filter((run) => test(run, typed)).map(({ word }) => word));
      if (words.size > 0) return { how, words: [...words].slice(0, MOST) };
    }
    return undefined;
  }
}
