import { wholeWords } from './whole-words.ts';

/** A piece of a heading that stays on one line if it can; inside it, numbers with their units always do, and words where they are asked for. */
export interface Segment {
  readonly words: readonly { readonly text: string; readonly whole: boolean }[];
}

/** 33个, 4000余万元, 1500元/月, 97%, 10万元以上: a number with all that belongs to it. */
const NUMBER = /(\d[\d.]*(?:[余多]?[万亿]?[余多]?)(?:元\/月|人次\/场|人次|个方面|[元个名家件条次份场日年级项亩%])*(?:以上)?)/u;

/** A line of a heading on a phone holds about so many signs: a longer piece has to break somewhere. */
const LINE = 10;

/** Digits are about half as wide as 汉字. */
const isLong = (part: string): boolean => [...part.replace(/\d\d/g, '0')].length > LINE;

/** What stands between numbers: as it is, or word by word. */
function between(text: string, long: boolean): Segment['words'] {
  return (long ? wholeWords(text) : [text]).map((word) => ({ text: word, whole: long && [...word].length > 1 }));
}

/**
 * Cuts a heading after its punctuation, so that a line breaks where a reader pauses: Chinese has no spaces to break at,
 * and browsers would break inside words. No segment begins with a sign that may not begin a line.
 * @param byWord keeps also the words of pieces together that are longer than a phone is wide.
 */
export function segments(text: string, { byWord = false } = {}): readonly Segment[] {
  return text
    .split(/(?<=[，。；：！？、])(?![”’）》])/u)
    .filter((part) => part !== '')
    .map((part) => ({
      words: part
        .split(NUMBER)
        .filter((word) => word !== '')
        .flatMap((word) => (/^\d/.test(word) ? [{ text: word, whole: true }] : between(word, byWord && isLong(part)))),
    }));
}
