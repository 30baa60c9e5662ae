/** A term of the glossary and every way in which texts write it. */
export interface TermForms {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A term where it stands in a text. */
export interface FoundTerm {
  readonly id: string;
  readonly text: string;
  /** Offset of its first sign. */
  readonly at: number;
}

export type TermFinder = (text: string) => readonly FoundTerm[];

/** Titles of documents are quoted as they are; a word inside one is part of the title. */
const TITLE = /《[^《》]*》/uy;

interface Word {
  readonly text: string;
  /** Null for a name that is passed over whole. */
  readonly id: string | null;
}

/**
 * A finder of terms: from left to right, the longest word first, so that 网格员 is no 网格, and no term is found inside a name
 * (徐碧街道) or a title (《…》). Words are kept by their first sign: the cost does not grow with their number.
 */
export function compileTerms(terms: readonly TermForms[], names: Iterable<string>): TermFinder {
  const byFirst = new Map<string, Word[]>();
  const add = (word: Word): void => {
    const known = byFirst.get(word.text.charAt(0));
    if (known) known.push(word);
    else byFirst.set(word.text.charAt(0), [word]);
  };
  terms.forEach(({ id, forms }) => {
    forms.forEach((text) => {
      add({ text, id });
    });
  });
  for (const text of names) if (text !== '') add({ text, id: null });
  // Of two words alike the term stands first, because sorting keeps their order.
  for (const words of byFirst.values()) words.sort((a, b) => b.text.length - a.text.length);

  return (text) => {
    const found: FoundTerm[] = [];
    let at = 0;
    while (at < text.length) {
      TITLE.lastIndex = at;
      const title = TITLE.exec(text);
      const word = title ? undefined : byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one.text, at));
      if (word && word.id !== null) found.push({ id: word.id, text: word.text, at });
      at += title?.[0].length ?? word?.text.length ?? 1;
    }
    return found;
  };
}
