import type { Content } from '../reading/content.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { Observation } from '../schema/fact.ts';
import type { Fingerprint, FingerprintClause } from '../schema/source.ts';
import { clausesOf, countHan, normalise } from '../words/clauses.ts';
import { clauseKey } from '../words/fingerprint.ts';
import { locate } from '../words/locate.ts';
import { findNumerals } from '../words/numerals.ts';
import { listLocation } from './lists.ts';

/** Every reading of every fact that this source is to prove. */
function observationsOf(content: Content, { source }: Fingerprint): readonly Observation[] {
  return ledgerOf(content).flatMap((item) =>
    item.kind === 'fact' ? item.data.observations.filter((observation) => observation.source === source) : [],
  );
}

/** Clause keys that evidence or list items take from this source. */
export function claimed(content: Content, print: Fingerprint): ReadonlyMap<string, 'fact' | 'list'> {
  const map = new Map<string, 'fact' | 'list'>();
  const listed = content.initiatives.flatMap(({ data }) =>
    data.lists.filter(({ source }) => source === print.source).flatMap(({ items }) => items.flatMap((item) => listLocation(item, print))),
  );
  listed.forEach((clause) => map.set(clauseKey(clause), 'list'));
  observationsOf(content, print)
    .flatMap(({ quote }) => locate(quote, print).flat())
    .forEach((clause) => map.set(clauseKey(clause), 'fact'));
  return map;
}

/** Numerals that a fact's span covers, as “key text”, once per occurrence. */
export function coveredNumerals(content: Content, print: Fingerprint): readonly string[] {
  const spans = new Map<string, string>();
  for (const { quote, span } of observationsOf(content, print)) {
    const [run] = locate(quote, print);
    clausesOf(quote).forEach((clause, index) => {
      const at = clause.indexOf(clausesOf(span)[0] ?? normalise(span));
      const key = run?.[index] && clauseKey(run[index]);
      if (at < 0 || key === undefined) return;
      const end = at + normalise(span).length;
      findNumerals(clause)
        .filter((numeral) => numeral.at >= at && numeral.at < end)
        .forEach((numeral) => spans.set(`${key} ${numeral.at}`, `${key} ${numeral.text}`));
    });
  }
  return [...spans.values()];
}

/** What can be seen of a clause without its words. */
export type Outline = Pick<FingerprintClause, 'han' | 'numerals'>;

/** Clauses of quotes and list entries that are not in the source: a mistyped one still looks like the clause it was copied from. */
export function mistyped(content: Content, print: Fingerprint): readonly Outline[] {
  const items = content.initiatives.flatMap(({ data }) =>
    data.lists.flatMap((list) => list.items.map((item) => ({ source: list.source, quote: item.clause ?? item.text }))),
  );
  return [...observationsOf(content, print), ...items]
    .filter(({ source, quote }) => source === print.source && locate(quote, print).length === 0)
    .flatMap(({ quote }) => clausesOf(quote))
    .map((clause) => ({ han: countHan(clause), numerals: findNumerals(clause).map(({ text }) => text) }));
}

/** A gap where a mistyped quote belongs is not reported as well: mending the quote closes it. */
export function belongsTo(clause: FingerprintClause, outlines: readonly Outline[]): boolean {
  return outlines.some(
    ({ han, numerals }) => han === clause.han || (numerals.length > 0 && numerals.join(' ') === clause.numerals.join(' ')),
  );
}
