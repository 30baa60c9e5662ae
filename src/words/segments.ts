/** A piece of a heading that stays on one line if it can; inside it, numbers with their units always do. */
export interface Segment {
  readonly words: readonly { readonly text: string; readonly whole: boolean }[];
}

/** 33个, 4000余万元, 1500元/月, 97%, 10万元以上: a number with all that belongs to it. */
const NUMBER = /(\d[\d.]*(?:[余多]?[万亿]?[余多]?)(?:元\/月|人次\/场|人次|个方面|[元个名家件条次份场日年级项亩%])*(?:以上)?)/u;

/**
 * Cuts a heading after its punctuation, so that a line breaks where a reader pauses: Chinese has no spaces to break at,
 * and browsers would break inside words. No segment begins with a sign that may not begin a line.
 */
export function segments(text: string): readonly Segment[] {
  return text
    .split(/(?<=[，。；：！？、])(?![”’）》])/u)
    .filter((part) => part !== '')
    .map((part) => ({
      words: part
        .split(NUMBER)
        .filter((word) => word !== '')
        .map((word) => ({ text: word, whole: /^\d/.test(word) })),
    }));
}
