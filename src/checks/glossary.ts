import { entriesOf, type Content, type ProseEntry } from '../reading/content.ts';
import { wordsOf } from '../reading/entry-words.ts';
import type { Entry } from '../reading/entry.ts';
import { idsOf } from '../reading/mdx-facts.ts';
import type { Problem } from '../reading/problem.ts';
import { compileTerms } from '../words/terms.ts';
import { groupNamesOf, namesOf } from './known-names.ts';

/** A term with every way it is written; the name counts first. */
export function formsOf({ glossary }: Pick<Content, 'glossary'>): readonly { readonly id: string; readonly forms: readonly string[] }[] {
  return glossary.map(({ id, data }) => ({ id, forms: [data.name, ...data.forms] }));
}

/** Names inside which no term is looked for: places, sources, alliances and their members. */
export function namesWithoutTerms(content: Content): readonly string[] {
  const terms = new Set(formsOf(content).flatMap(({ forms }) => forms));
  // A fixed saying may be a name for the ledger and a term for the reader.
  return [...namesOf(content), ...groupNamesOf(content)].filter((name) => !terms.has(name));
}

function twiceWritten({ glossary }: Content): readonly Problem[] {
  const first = new Map<string, string>();
  return glossary.flatMap(({ file, line, data }) =>
    [data.name, ...data.forms].flatMap((form, index): readonly Problem[] => {
      const at = line(...(index === 0 ? ['name'] : ['forms', index - 1]));
      const earlier = first.get(form);
      if (earlier === undefined) first.set(form, `${file}:${String(at)}`);
      return earlier === undefined
        ? []
        : [{ file, line: at, says: `“${form}”写了两次，先见于 ${earlier}`, fix: '一个写法只归一个术语，留下一处' }];
    }),
  );
}

function seesItself({ glossary }: Content): readonly Problem[] {
  return glossary.flatMap(({ id, file, line, data }) =>
    data.see.flatMap((other, index): readonly Problem[] =>
      other === id ? [{ file, line: line('see', index), says: '参见里写的是它自己', fix: '删掉，或换成另一个术语的编号' }] : [],
    ),
  );
}

/** Terms that a text links by itself; none in a file without prose. */
export function termsOf(entry: Entry<unknown> | ProseEntry<unknown>): readonly string[] {
  return 'body' in entry ? idsOf('Term', entry.body) : [];
}

function unused(content: Content): readonly Problem[] {
  // A file that cannot be read may be the one that uses it.
  if (content.unread.length > 0) return [];
  const find = compileTerms(formsOf(content), namesWithoutTerms(content));
  const usedIn = new Map<string, Set<string>>();
  for (const { of, entry } of entriesOf(content)) {
    if (!of.shown) continue;
    const met = [...wordsOf(entry).flatMap((text) => find(text).map(({ id }) => id)), ...termsOf(entry)];
    for (const id of met) usedIn.set(id, (usedIn.get(id) ?? new Set()).add(entry.file));
  }
  return content.glossary
    .filter(({ id, file }) => [...(usedIn.get(id) ?? [])].every((user) => user === file))
    .map(({ file, line, data }): Problem => ({
      file,
      line: line('name'),
      says: `没有一页用到“${data.name}”`,
      fix: '把正文里的写法加进 forms；确实没有用到就删掉这个文件',
    }));
}

/** Claim: each word belongs to one term, leads on to others, and is used on this site. */
export function glossary(content: Content): readonly Problem[] {
  const twice = twiceWritten(content);
  // A word that two terms claim is counted for one of them only: the other would be called unused for no reason of its own.
  return [...twice, ...seesItself(content), ...(twice.length > 0 ? [] : unused(content))];
}
