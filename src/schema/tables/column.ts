import { z } from 'zod';

/** A column of ids or texts: a list in JSON; in the tables for spreadsheets its items stand in one cell. */
export const LIST_SEPARATOR = ' | ';

/** A column that not every row fills. It keeps the sentence of what it is made from. */
export function maybe<S extends z.ZodType>(schema: S): z.ZodNullable<S> {
  const description = schema.description;
  return description === undefined ? schema.nullable() : schema.nullable().describe(description);
}

/** A column of several items. */
export function several<S extends z.ZodType>(schema: S, sentence: string): z.ZodArray<S> {
  return z.array(schema).describe(sentence);
}

/** A number the site counts. */
export function counted(sentence: string): z.ZodNumber {
  return z.int().nonnegative().describe(sentence);
}
