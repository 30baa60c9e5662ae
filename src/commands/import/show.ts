import { openAtlas } from '../../catalogue/atlas.ts';
import { usesOf } from '../../catalogue/uses.ts';
import type { Qualifier } from '../../domain/quantity.ts';
import type { Content } from '../../reading/content.ts';
import { printObservation } from '../../reading/printed.ts';
import { COLUMN_TITLES, qualifierWord } from '../../schema/fact-sheet.ts';
import { zhImport as zh } from '../../words/zh/import.ts';
import type { FactChange, FactField, FieldChange, FieldValue, ReadingField } from './change.ts';
import type { Replacement } from './replace-files.ts';

/** Pages that are named; of more it is only said how many. */
const NAMED_PAGES = 3;

const TITLES: Readonly<Record<FactField | ReadingField, string>> = {
  ...COLUMN_TITLES,
  places: COLUMN_TITLES.code,
  townships: COLUMN_TITLES.code,
};

function shown(field: FactField | ReadingField, value: FieldValue | undefined, none: string): string {
  if (value === undefined) return none;
  if (field === 'qualifier') return qualifierWord(value as Qualifier);
  return typeof value === 'object' ? value.join('、') : String(value);
}

function told(fields: readonly FieldChange<FactField | ReadingField>[]): string {
  return fields.map(({ field, old, now }) => zh.field(TITLES[field], shown(field, old, zh.nothing), shown(field, now, zh.gone))).join('；');
}

/** Pages that will print a fact. @returns null when the content cannot be opened, which is told elsewhere. */
function pagesOf(content: Content): ((id: string) => string) | null {
  try {
    const atlas = openAtlas(content);
    return (id) => {
      const pages = usesOf(atlas, id).map(({ path }) => path);
      return pages.length === 0 ? zh.nowhere : zh.printedOn(pages.slice(0, NAMED_PAGES), Math.max(0, pages.length - NAMED_PAGES));
    };
  } catch {
    return null;
  }
}

/**
 * What an import would change, fact by fact, old → new.
 * @param before the content as it is; @param after as it would be.
 */
export function showChanges(
  before: Content,
  after: Content,
  changes: readonly FactChange[],
  corrections: readonly Replacement[],
): readonly string[] {
  const units = new Set(before.facts.flatMap(({ data }) => data.facts.map(({ unit }) => unit)));
  const pages = pagesOf(after);
  return changes.flatMap(({ id, label, unit, file, made, fields, readings, added, why }) => {
    const own = corrections.filter(({ path }) => path.startsWith(`corrections/${id}-`));
    return [
      `\n${id}  ${label}（${file}${made ? `，${zh.made}` : ''}）`,
      ...(made && !units.has(unit) && unit !== '' ? [zh.newUnit(unit)] : []),
      ...(fields.length > 0 ? [zh.fact(told(fields))] : []),
      ...readings.map((reading) => zh.reading(reading.asOf, told(reading.fields))),
      ...added.map(({ reading }) => zh.added(reading.asOf, printObservation(unit, reading), reading.source, reading.quote)),
      ...own.map(({ path }) => zh.corrected(`content/${path}`, why ?? '')),
      ...(pages ? [pages(id)] : []),
    ].map((line, index) => (index === 0 ? line : `  ${line}`));
  });
}
