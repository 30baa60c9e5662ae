import { formsOf, namesWithoutTerms, termsOf } from '../checks/glossary.ts';
import { wordsOf } from '../reading/entry-words.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import { TERM_GROUPS, type Term } from '../schema/term.ts';
import { pronounce } from '../words/pinyin.ts';
import { compileTerms, type TermFinder } from '../words/terms.ts';
import type { Atlas } from './atlas.ts';

/** A term as the glossary shows it. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Term;
  /** With tones, syllable by syllable. */
  readonly pinyin: string;
  /** The terms it leads on to. */
  readonly see: readonly { readonly id: string; readonly name: string }[];
  /** The mechanism that is all about it. */
  readonly about: InitiativeEntry | undefined;
  /** Mechanisms whose texts use the word, without the one above, in their order. */
  readonly usedIn: readonly InitiativeEntry[];
}

export interface GlossaryGroup {
  readonly group: Term['group'];
  readonly entries: readonly GlossaryEntry[];
}

/** By mechanism, the terms its texts use. */
function usage({ content, initiatives }: Atlas): readonly (readonly [InitiativeEntry, ReadonlySet<string>])[] {
  const find = compileTerms(formsOf(content), namesWithoutTerms(content));
  return initiatives.map(
    (entry) => [entry, new Set([...wordsOf(entry).flatMap((text) => find(text).map(({ id }) => id)), ...termsOf(entry)])] as const,
  );
}

/** The whole glossary by group, each in the order of its pinyin; groups without a term are left out. */
export function glossaryOf(from: Atlas): readonly GlossaryGroup[] {
  const { glossary } = from.content;
  const used = usage(from);
  const entries = glossary
    .map(({ id, data }): GlossaryEntry => ({
      id,
      term: data,
      pinyin: data.pinyin ?? pronounce(data.name),
      see: data.see.flatMap((other) => glossary.filter((one) => one.id === other).map((one) => ({ id: other, name: one.data.name }))),
      about: from.initiatives.find((entry) => entry.id === data.initiative),
      usedIn: used.flatMap(([entry, terms]) => (terms.has(id) && entry.id !== data.initiative ? [entry] : [])),
    }))
    .toSorted((a, b) => a.pinyin.localeCompare(b.pinyin, 'zh-Latn'));
  return TERM_GROUPS.map((group) => ({ group, entries: entries.filter(({ term }) => term.group === group) })).filter(
    (group) => group.entries.length > 0,
  );
}

const finders = new WeakMap<Atlas, TermFinder>();

function finderOf(from: Atlas): TermFinder {
  const known = finders.get(from) ?? compileTerms(formsOf(from.content), namesWithoutTerms(from.content));
  finders.set(from, known);
  return known;
}

/**
 * Finds the terms that a page links: those that are to be linked, without the one that the whole page is about.
 * @param path of the page from the root of the site, `/initiatives/red-steward/`.
 */
export function termsOnPage(from: Atlas, path: string): TermFinder {
  const left = new Set(
    from.content.glossary
      .filter(({ data }) => !data.link || (data.initiative !== undefined && path === `/initiatives/${data.initiative}/`))
      .map(({ id }) => id),
  );
  const find = finderOf(from);
  return (text) => find(text).filter(({ id }) => !left.has(id));
}

/** What a term is called; undefined when there is none of this id. */
export function nameOfTerm({ content }: Pick<Atlas, 'content'>, id: string): string | undefined {
  return content.glossary.find((one) => one.id === id)?.data.name;
}
