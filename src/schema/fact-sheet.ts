import { z } from 'zod';
import type { Qualifier } from '../domain/quantity.ts';
import { Name, reference } from './common.ts';
import { Correction } from './correction.ts';
import { Fact, FactFile, Observation } from './fact.ts';
import { field } from './field.ts';
import { formOf, type FormField } from './form.ts';

/** A field of the ledger under the name that it has in spreadsheets of statistics. */
function titled<S extends z.ZodType>(schema: S, title: string): S {
  const inner: z.ZodType = schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema;
  return schema.meta(field(title, schema.description ?? inner.description ?? ''));
}

/** One row of the workbook that editors fill in: one reading of a fact, in the order of its columns. Rules, hints and most titles are those of the ledger. */
export const FactSheetRow = z.strictObject({
  id: Fact.shape.id,
  label: titled(Fact.shape.label, '指标').nullable(),
  unit: Fact.shape.unit.nullable(),
  scope: Fact.shape.scope.nullable(),
  place: Name.nullable().meta(field('地区', '说的是哪个社区、村或乡镇街道，照统计名录的常用名；全区的数空着')),
  code: reference('地点').nullable().meta(field('地区代码', '地区的统计代码：社区和村12位，乡镇街道9位；全区的数空着')),
  asOf: Observation.shape.asOf,
  asOfNote: Observation.shape.asOfNote.nullable(),
  value: titled(Observation.shape.value, '数值'),
  qualifier: titled(Observation.shape.qualifier, '限定').nullable(),
  source: Observation.shape.source.nullable(),
  quote: Observation.shape.quote.nullable(),
  span: titled(Observation.shape.span, '原样').nullable(),
  initiative: FactFile.shape.initiative.nullable(),
  note: titled(Fact.shape.note, '备注').nullable(),
  why: titled(Correction.shape.why, '更正理由').nullable(),
});

export type FactColumn = keyof z.infer<typeof FactSheetRow>;
export const FACT_COLUMNS = Object.keys(FactSheetRow.shape) as readonly FactColumn[];

const form = formOf(FactSheetRow);
const fields: readonly FormField[] = form.kind === 'object' ? form.fields : [];

const said = (of: 'label' | 'hint'): Readonly<Record<FactColumn, string>> =>
  Object.fromEntries(fields.map((one) => [one.key, one[of]])) as Record<FactColumn, string>;
/** How the columns are called in the sheet. */
export const COLUMN_TITLES = said('label');
/** How each is filled in: the schema's own sentence. */
export const COLUMN_HINTS = said('hint');

const qualifier = fields.find(({ key }) => key === 'qualifier')?.form;
/** How a number is limited, with the words that say so: the first is offered, all are understood. */
export const QUALIFIER_WORDS: readonly (readonly [qualifier: Qualifier, words: readonly string[]])[] = (
  qualifier?.kind === 'enum' ? qualifier.options : []
).map(({ value, meaning }) => [value as Qualifier, [meaning, ...meaning.split('、'), value]]);

/** What is offered for a qualifier. */
export function qualifierWord(of: Qualifier): string {
  return QUALIFIER_WORDS.find(([value]) => value === of)?.[1][0] ?? of;
}
