import { datesOf, groupNamesOf, namesOf } from '../../checks/known-names.ts';
import type { Content } from '../../reading/content.ts';
import { itemsById } from '../../reading/ledger.ts';
import { recordOf } from '../../reading/record.ts';
import { bareQuantities, compileNames, type CompiledNames } from '../../words/bare.ts';

/** A number of the ledger as it is printed. */
interface Printed {
  readonly id: string;
  readonly label: string;
  readonly initiative: string | undefined;
  /** What a source says comes before what is computed from it. */
  readonly quoted: boolean;
}

/** A stretch of a text, from one sign up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What became of a number in the text. */
export type Found =
  | { readonly kind: 'known'; readonly text: string; readonly id: string; readonly label: string }
  | { readonly kind: 'several'; readonly text: string; readonly of: readonly Printed[] }
  | { readonly kind: 'unknown'; readonly text: string };

/** The numbers of the ledger by what they look like, and names whose numerals are no numbers. */
export interface Known {
  readonly byText: ReadonlyMap<string, readonly Printed[]>;
  /** The longest first: 33个村 before 33个. */
  readonly texts: readonly string[];
  readonly names: CompiledNames;
  readonly initiative: string | undefined;
}

/** Everything the ledger prints. @param initiative the mechanism that the document is for: its numbers go before others that look the same. */
export function knownNumbers(content: Content, initiative: string | undefined): Known {
  const items = itemsById(content);
  const printed = recordOf(content).flatMap((fact) => {
    const { id, label, text } = fact;
    const one = { id, label, initiative: items.get(id)?.initiative, quoted: fact.kind === 'fact' };
    // 不少于20小时 is printed as 20小时以上: both are this number.
    const span = fact.kind === 'fact' ? fact.readings.at(-1)?.span : undefined;
    return [...new Set([text, span ?? text])].map((words) => ({ text: words, one }));
  });
  const byText = new Map([...Map.groupBy(printed, ({ text }) => text)].map(([text, group]) => [text, group.map(({ one }) => one)]));
  const texts = [...byText.keys()].sort((a, b) => b.length - a.length);
  return { byText, texts, names: compileNames([...namesOf(content), ...groupNamesOf(content), ...datesOf(content)]), initiative };
}

const NUMERAL = '零〇一二两三四五六七八九十百千万亿';
/** Signs before a number that belong to it, or limit it: then it is another number than it looks. */
const BEFORE = new RegExp(`(?:[\\d.${NUMERAL}第约近超逾]|超过|至少|不少于|不足|不到|不超过|至多|最多)$`, 'u');
/** And after it. 80人 is not 80人次, 3个 is not 3个月. */
const AFTER = new RegExp(`^(?:[余多]|以上|以下|以内|左右|上下|\\.?\\d|[%‰${NUMERAL}]|次|月|小时|百分点|点(?!位)|/)`, 'u');

const standsAlone = (text: string, start: number, end: number): boolean =>
  !BEFORE.test(text.slice(0, start)) && !AFTER.test(text.slice(end));

/** The number that is meant, when there is no doubt: one of the mechanism's own, else one of no mechanism, such as the count of all villages. */
function choose(text: string, of: readonly Printed[], initiative: string | undefined): Found {
  const own = of.filter((one) => initiative !== undefined && one.initiative === initiative);
  // Another mechanism's number that looks the same is hardly ever this one.
  const near = own.length > 0 ? own : initiative === undefined ? of : of.filter((one) => one.initiative === undefined);
  const quoted = near.filter((one) => one.quoted);
  const [only, ...more] = quoted.length > 0 ? quoted : near;
  if (only && more.length === 0) return { kind: 'known', text, id: only.id, label: only.label };
  return { kind: 'several', text, of: near.length > 0 ? near : of };
}

/**
 * The numbers of a text that the ledger has, put as what `put` makes of them; all that were met are told.
 * What could be several is left as it is, and what the ledger does not have.
 * @param apart stretches in which nothing is a number of anything.
 */
export function withFacts(
  text: string,
  known: Known,
  put: (id: string) => string,
  apart: readonly Span[] = [],
): { readonly text: string; readonly found: readonly Found[] } {
  const met: { readonly start: number; readonly end: number; readonly found: Found }[] = [];
  const note = (start: number, words: string, found: () => Found): void => {
    const end = start + words.length;
    if ([...apart, ...met].every((one) => end <= one.start || start >= one.end)) met.push({ start, end, found: found() });
  };
  for (const words of known.texts)
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
      if (standsAlone(text, start, start + words.length))
        note(start, words, () => choose(words, known.byText.get(words) ?? [], known.initiative));
  for (const { text: words, at } of bareQuantities(text, known.names)) note(at, words, () => ({ kind: 'unknown', text: words }));
  const inOrder = met.toSorted((a, b) => a.start - b.start);
  const filled = inOrder
    .toReversed()
    .reduce(
      (left, { start, end, found }) => (found.kind === 'known' ? left.slice(0, start) + put(found.id) + left.slice(end) : left),
      text,
    );
  return { text: filled, found: inOrder.map(({ found }) => found) };
}
