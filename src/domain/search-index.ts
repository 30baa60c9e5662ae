import type { SearchRecord } from './search-record.ts';

/** One thing that can be found, as the browser gets it. */
export interface IndexedRecord extends Omit<SearchRecord, 'prose'> {
  /** The words of its page that no other record has, one paragraph a line. */
  readonly body?: string | undefined;
}

/** A name in 汉字 with its syllables, one each: `['小蕉村', 'xiao jiao cun']`. */
export type Spelled = readonly [name: string, pinyin: string];

/** `/search/index.json`: everything that search needs, so that it goes on without a network. */
export interface SearchIndex {
  readonly records: readonly IndexedRecord[];
  /** Names of things first, then words that stand in titles and labels. */
  readonly spelled: readonly Spelled[];
  /** How characters are written elsewhere, in pairs: `紅红館馆`. */
  readonly traditional: string;
}
