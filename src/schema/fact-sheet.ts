import { z } from 'zod';
import { Name, reference } from './common.ts';
import { Correction } from './correction.ts';
import { Fact, FactFile, Observation } from './fact.ts';
import { maybe } from './tables/column.ts';
import { fieldsOf, type Field } from './tables/field.ts';

/** A field that may be left out, as a column: the rule of its value under the sentence of the field. */
function column<S extends z.ZodType>(field: z.ZodOptional<S> | z.ZodDefault<S>): z.ZodNullable<S> {
  const inner = field.unwrap();
  return maybe(field.description === undefined ? inner : inner.describe(field.description));
}

/** One row of the workbook that editors fill in: one reading of a fact, in the order of its columns. The rules of each column are those of the ledger. */
export const FactSheetRow = z.strictObject({
  id: Fact.shape.id,
  label: maybe(Fact.shape.label),
  unit: maybe(Fact.shape.unit),
  scope: maybe(Fact.shape.scope),
  place: maybe(Name.describe('说的是哪个社区、村或乡镇街道，照统计名录的常用名；全区的数空着')),
  code: maybe(reference('地点').describe('地区的统计代码：社区和村12位，乡镇街道9位；全区的数空着')),
  asOf: Observation.shape.asOf,
  asOfNote: column(Observation.shape.asOfNote),
  value: Observation.shape.value,
  qualifier: column(Observation.shape.qualifier),
  source: maybe(Observation.shape.source),
  quote: maybe(Observation.shape.quote),
  span: maybe(Observation.shape.span),
  initiative: column(FactFile.shape.initiative),
  note: column(Fact.shape.note),
  why: maybe(Correction.shape.why),
});

export type FactColumn = keyof z.infer<typeof FactSheetRow>;
export const FACT_COLUMNS = Object.keys(FactSheetRow.shape) as readonly FactColumn[];

/** The columns with what the schema says of each: its sentence, its values, what it names. */
export const FACT_FIELDS: readonly Field[] = fieldsOf(FactSheetRow);

/** The rule of a column, for a value that is there. */
export function ruleOf(column: FactColumn): z.ZodType {
  const schema: z.ZodType = FactSheetRow.shape[column];
  return schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
}
